import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type UnitFault, unitFault } from '../../../contract/memory.ts';
import { readQuality as contract } from '../../../contract/upkeep.ts';
import type { LanguageTables } from '../../tables.ts';
import { faultsIn } from '../faults.ts';
import { presentMemory } from '../present.ts';
import { getMemory } from '../queries.ts';

/** How many units have each fault, counted in one reading of the memory. */
export const readQuality = implement(contract, async (ctx, { memoryId }) => {
  const memory = await getMemory(ctx, memoryId);
  const faults = faultsIn(ctx.office.code, memory.id);
  const counts = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select(unitFault.options.map((fault) => countOf(fault, faults[fault])))
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory.id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    memory: presentMemory(ctx, memory),
    lines: unitFault.options.map((fault) => ({ fault, count: Number(counts[fault]) })),
  };
});

function countOf<F extends UnitFault>(fault: F, so: ReturnType<typeof faultsIn>[F]) {
  return sql<string>`count(*) filter (where ${so})`.as(fault);
}
