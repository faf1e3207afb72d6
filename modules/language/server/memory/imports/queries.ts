import type { Selectable } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import type { MemoryImportTable } from '../../tables.ts';

export type ImportRow = Selectable<MemoryImportTable>;

/** An import, held until the transaction ends where it is to be changed, or a refusal. */
export function getImport(ctx: Ctx, id: Id, held = false): Promise<ImportRow> {
  return getRow<ImportRow>(ctx, 'language.memory_import', id, held);
}

/** Whether more of its file may be read. */
export function isOpen({ state }: ImportRow): boolean {
  return state === 'waiting' || state === 'running';
}
