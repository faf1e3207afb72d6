import { sql } from 'kysely';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { takeBackImport as contract } from '../../contract/import.ts';
import { importGoesOn } from '../events.ts';
import { demandStep } from '../imports/demand-step.ts';
import { wholeImport } from '../imports/present-import.ts';
import { getImport, setImport } from '../imports/queries.ts';
import { may } from '../policy.ts';

/** Begins to take an import back: all it entered or changed, except what somebody has changed since. */
export const takeBackImport = implement(contract, async (ctx, { importId, version }) => {
  demand(may(ctx.actor, 'import'));
  const row = await getImport(ctx, importId, true);
  demandVersion(row.version, version);
  demandStep(row.state, 'takeBack');
  const { rows } = await sql<{ owners: number }>`select count(distinct owner)::int as owners
    from directory.import_mark where office = ${ctx.office.code} and import = ${importId}`.execute(ctx.db);
  await setImport(ctx, row, { state: 'taking-back', total: rows[0]!.owners, done: 0 });
  ctx.record({
    verb: 'directory.import-taken-back',
    subject: { kind: 'directory-import', id: importId },
    data: { version: version + 1, records: rows[0]!.owners },
  });
  ctx.publish(importGoesOn(importId));
  return wholeImport(ctx, importId);
});
