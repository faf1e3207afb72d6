import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { changeOtherName as contract } from '../../contract/other-name.ts';
import { ownerOf } from '../other-names/queries.ts';
import { columnsOfSound, tellOfName } from '../other-names/write.ts';
import { may } from '../policy.ts';
import type { DirectoryTables, OtherNameTable } from '../tables.ts';

/** Changes another name of a person or body. */
export const changeOtherName = implement(contract, async (ctx, { otherNameId, version, ...entered }) => {
  demand(may(ctx.actor, 'change'));
  const row = await getRow<OtherNameTable>(ctx, 'directory.other_name', otherNameId, true);
  demandVersion(row.version, version);
  const columns = await columnsOfSound(ctx, ownerOf(row), entered, row.id);
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.other_name')
    .set({ version: version + 1, ...columns })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  return tellOfName(ctx, ownerOf(row), 'changed', row.id);
});
