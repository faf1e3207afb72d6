import type { Ctx } from '../../../../../kernel/server/context.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import type { MemoryImport } from '../../../contract/memory-imports.ts';
import type { ImportRow } from './queries.ts';

/** Imports as the contract promises, with the names of those who asked for them. */
export async function presentImports(ctx: Ctx, rows: readonly ImportRow[]): Promise<MemoryImport[]> {
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.asked_by),
  );
  return rows.map((row) => ({
    id: row.id,
    memoryId: row.memory,
    name: row.name,
    state: row.state,
    units: row.units,
    read: row.read,
    added: row.added,
    known: row.known,
    leftOut: row.left_out,
    faults: row.faults,
    refusal: row.refusal_zh === null ? null : { zh: row.refusal_zh, en: row.refusal_en! },
    askedAt: row.asked_at.toISOString(),
    askedBy: nameOf(row.asked_by),
  }));
}
