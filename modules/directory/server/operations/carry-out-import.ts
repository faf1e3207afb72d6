import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { carryOutImport as contract } from '../../contract/import.ts';
import { importGoesOn } from '../events.ts';
import { demandStep } from '../imports/demand-step.ts';
import { abilitiesOfImport, wholeImport } from '../imports/present-import.ts';
import { getImport, setImport } from '../imports/queries.ts';
import { may } from '../policy.ts';

/** Begins to write what the dry run said. It is written in parts, each a transaction of its own. */
export const carryOutImport = implement(contract, async (ctx, { importId, version }) => {
  demand(may(ctx.actor, 'import'));
  const row = await getImport(ctx, importId, true);
  demandVersion(row.version, version);
  demandStep(row.state, 'carryOut');
  demand(abilitiesOfImport(ctx.actor, row)['carryOut']!);
  await setImport(ctx, row, { state: 'under-way', done: 0 });
  ctx.record({
    verb: 'directory.import-carried-out',
    subject: { kind: 'directory-import', id: importId },
    data: { version: version + 1, rows: row.total },
  });
  ctx.publish(importGoesOn(importId));
  return wholeImport(ctx, importId);
});
