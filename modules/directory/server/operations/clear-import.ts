import { sql } from 'kysely';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { clearImport as contract } from '../../contract/import.ts';
import { demandStep } from '../imports/demand-step.ts';
import { wholeImport } from '../imports/present-import.ts';
import { getImport, setImport } from '../imports/queries.ts';
import { may } from '../policy.ts';

/** Throws away the rows handed in and the way back. The counts stay; what was written stays. */
export const clearImport = implement(contract, async (ctx, { importId, version }) => {
  demand(may(ctx.actor, 'import'));
  const row = await getImport(ctx, importId, true);
  demandVersion(row.version, version);
  demandStep(row.state, 'clear');
  for (const table of ['directory.import_mark', 'directory.import_row'])
    await sql`delete from ${sql.table(table)}
      where office = ${ctx.office.code} and import = ${importId}`.execute(ctx.db);
  const columns = row.columns.map((column) => ({ ...column, samples: [] }));
  await setImport(ctx, row, { state: 'cleared', columns });
  ctx.record({
    verb: 'directory.import-cleared',
    subject: { kind: 'directory-import', id: importId },
    data: { version: version + 1 },
  });
  return wholeImport(ctx, importId);
});
