import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { addOtherName as contract } from '../../contract/other-name.ts';
import { columnsOfSound, tellOfName } from '../other-names/write.ts';
import { may } from '../policy.ts';
import { getBody, getPerson } from '../queries.ts';
import type { DirectoryTables } from '../tables.ts';

/** Enters another name of a person or body. */
export const addOtherName = implement(contract, async (ctx, { of, ...entered }) => {
  demand(may(ctx.actor, 'change'));
  // Held, so that two at once do not enter the same name.
  await (of.kind === 'person' ? getPerson(ctx, of.id, true) : getBody(ctx, of.id, true));
  const columns = await columnsOfSound(ctx, of, entered);
  const id = ctx.newId();
  const owner = { person: of.kind === 'person' ? of.id : null, body: of.kind === 'body' ? of.id : null };
  await tables<DirectoryTables>(ctx)
    .insertInto('directory.other_name')
    .values({ office: ctx.office.code, id, version: 1, ...owner, ...columns })
    .execute();
  return tellOfName(ctx, of, 'added', id);
});
