import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { setPrecedence as contract, type RankedEntry } from '../../contract/precedence.ts';
import { movesOf } from '../core/ranks.ts';
import { precedenceSet } from '../events.ts';
import { may } from '../policy.ts';
import { entriesOf, type ListAsked } from '../precedence/entries.ts';
import { holdList } from '../precedence/hold-list.ts';
import { listAsked, wholeList } from '../precedence/present.ts';
import { type Move, writeRanks } from '../precedence/write-ranks.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

type Seen = { id: Id; version: number };

/** Sets the order of a list, with the reason. Refused when the list is no longer the one that was ordered. */
export const setPrecedence = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'appoint'));
  const asked = await listAsked(ctx, input);
  const seen = [...input.order.flat(), ...input.unranked];
  await holdList(
    ctx,
    asked.list,
    seen.map(({ id }) => id),
  );
  const entries = await entriesOf(ctx, asked);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  refuseMoved(byId, seen);
  const entryOf = ({ id }: Seen) => byId.get(id)!;
  const moves = movesOf(
    input.order.map((place) => place.map(entryOf)),
    input.unranked.map(entryOf),
  );
  if (moves.length === 0) throw refuse('precedence-unchanged');
  await writeRanks(ctx, asked.list, entries, moves);
  await keepChange(ctx, asked, input.reason, moves);
  if (asked.list === 'posts')
    await indexSubjects(
      ctx,
      'person',
      moves.map(({ id }) => byId.get(id)!.of.id),
    );
  return wholeList(ctx, asked);
});

/** Somebody appointed, ended or ranked meanwhile: the order would speak of people who are not there, or leave one out. */
function refuseMoved(present: ReadonlyMap<Id, RankedEntry>, seen: readonly Seen[]): void {
  const same =
    seen.length === present.size &&
    new Set(seen.map(({ id }) => id)).size === seen.length &&
    seen.every(({ id, version }) => present.get(id)?.version === version);
  if (!same) throw refuse('precedence-moved');
}

async function keepChange(ctx: Ctx, asked: ListAsked, reason: string, moves: Move[]): Promise<void> {
  const id = ctx.newId();
  const body = asked.body?.id ?? null;
  await tables<DirectoryTables>(ctx)
    .insertInto('directory.precedence_change')
    .values({
      office: ctx.office.code,
      id,
      list: asked.list,
      body,
      reason,
      moves: JSON.stringify(moves),
      at: ctx.now,
      actor: actorId(ctx.actor),
    })
    .execute();
  ctx.record({
    verb: 'directory.precedence-set',
    subject: body === null ? null : { kind: 'body', id: body },
    data: { list: asked.list, change: id, moved: moves.length },
  });
  if (body !== null) ctx.publish(precedenceSet(body));
}
