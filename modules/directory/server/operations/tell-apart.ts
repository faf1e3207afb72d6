import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { tellApart as contract } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import { may } from '../policy.ts';
import { getBody, getPerson } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

/** Remembers that two records that look alike are not the same, or forgets it again. Said twice is said once. */
export const tellApart = implement(contract, async (ctx, { kind, one: mine, other: theirs, apart }) => {
  demand(may(ctx.actor, 'merge'));
  if (mine === theirs) throw refuse('same-record');
  const [one, other] = [mine, theirs].toSorted() as [string, string];
  for (const id of [one, other]) await (kind === 'person' ? getPerson(ctx, id) : getBody(ctx, id));
  const changed = apart ? await remember(ctx, kind, one, other) : await forget(ctx, kind, one, other);
  if (changed)
    for (const [id, from] of [
      [one, other],
      [other, one],
    ] as const)
      ctx.record({
        verb: `directory.told-${apart ? 'apart' : 'alike'}`,
        subject: { kind, id },
        data: { from },
      });
  return { apart };
});

async function remember(ctx: Ctx, kind: NamedKind, one: Id, other: Id): Promise<boolean> {
  const added = await tables<DirectoryTables>(ctx)
    .insertInto('directory.told_apart')
    .values({ office: ctx.office.code, kind, one, other, at: ctx.now })
    .onConflict((said) => said.doNothing())
    .returning('one')
    .executeTakeFirst();
  return added !== undefined;
}

async function forget(ctx: Ctx, kind: NamedKind, one: Id, other: Id): Promise<boolean> {
  const removed = await tables<DirectoryTables>(ctx)
    .deleteFrom('directory.told_apart')
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('one', '=', one)
    .where('other', '=', other)
    .returning('one')
    .executeTakeFirst();
  return removed !== undefined;
}
