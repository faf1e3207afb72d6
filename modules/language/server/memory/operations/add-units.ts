import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { addUnits as contract } from '../../../contract/memory.ts';
import { may, mayBring } from '../../policy.ts';
import { getMemory } from '../queries.ts';
import { writeUnits } from '../write-units.ts';

/** Adds units. The ledger has how many, never their words. */
export const addUnits = implement(contract, async (ctx, { memoryId, units }) => {
  demand(may(ctx.actor, 'add'));
  const memory = await getMemory(ctx, memoryId);
  demand(mayBring(ctx.actor, memory));
  const { added, change } = await writeUnits(ctx, memory.id, units);
  if (added > 0)
    ctx.record({
      verb: 'language.units-added',
      subject: { kind: 'memory', id: memory.id },
      data: { added, change },
    });
  return { added, known: units.length - added };
});
