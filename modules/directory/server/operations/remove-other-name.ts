import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { removeOtherName as contract } from '../../contract/other-name.ts';
import { ownerOf } from '../other-names/queries.ts';
import { tellOfName } from '../other-names/write.ts';
import { may } from '../policy.ts';
import type { DirectoryTables, OtherNameTable } from '../tables.ts';

/** Takes out another name that was entered by mistake. */
export const removeOtherName = implement(contract, async (ctx, { otherNameId, version }) => {
  demand(may(ctx.actor, 'change'));
  const row = await getRow<OtherNameTable>(ctx, 'directory.other_name', otherNameId, true);
  demandVersion(row.version, version);
  await tables<DirectoryTables>(ctx)
    .deleteFrom('directory.other_name')
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  return tellOfName(ctx, ownerOf(row), 'removed', row.id);
});
