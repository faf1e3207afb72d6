import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { removeUnit as contract } from '../../../contract/memory.ts';
import { may } from '../../policy.ts';
import { holdClock } from '../next-change.ts';
import { holdUnit } from '../queries.ts';
import { removeUnits } from '../remove-units.ts';

/** Removes a unit. */
export const removeUnit = implement(contract, async (ctx, { unitId, version }) => {
  await holdClock(ctx);
  const { row, memory } = await holdUnit(ctx, unitId);
  demand(may(ctx.actor, 'remove', memory));
  demandVersion(row.version, version);
  const change = await removeUnits(ctx, memory.id, [row.id]);
  ctx.record({
    verb: 'language.unit-removed',
    subject: { kind: 'memory', id: memory.id },
    data: { unit: row.id, change },
  });
  return { id: row.id };
});
