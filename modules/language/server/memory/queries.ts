import type { Selectable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { MemoryTable, UnitTable } from '../tables.ts';

export type UnitRow = Selectable<UnitTable>;

/** A memory this actor may see, or a refusal. With `lock`, held until the transaction ends. */
export async function getMemory(ctx: Ctx, id: Id, lock = false): Promise<MemoryTable> {
  const row = await getRow<MemoryTable>(ctx, 'language.memory', id, lock);
  if (may(ctx.actor, 'see', row) !== true) throw refuse('not-found');
  return row;
}

/** A unit of a memory this actor may see, held until the transaction ends, or a refusal. */
export async function holdUnit(ctx: Ctx, id: Id): Promise<{ row: UnitRow; memory: MemoryTable }> {
  const row = await getRow<UnitRow>(ctx, 'language.unit', id, true);
  if (row.removed_at !== null) throw refuse('not-found');
  return { row, memory: await getMemory(ctx, row.memory) };
}
