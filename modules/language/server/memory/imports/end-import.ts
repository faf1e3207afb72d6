import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { findFile } from '../../../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../../../kernel/server/files/remove-row.ts';
import type { ImportState } from '../../../contract/memory-imports.ts';
import type { LanguageTables } from '../../tables.ts';
import type { ImportRow } from './queries.ts';

/** Ends an import: its file is not needed any more, what it came to stands in the ledger in figures. */
export async function endImport(
  ctx: Ctx,
  row: ImportRow,
  state: Exclude<ImportState, 'waiting' | 'running'>,
  refusal?: Both,
): Promise<ImportRow> {
  const ended = await tables<LanguageTables>(ctx)
    .updateTable('language.memory_import')
    .set({
      state,
      file: null,
      refusal_zh: refusal?.zh ?? null,
      refusal_en: refusal?.en ?? null,
      ended_at: ctx.now,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const file = row.file && (await findFile(ctx, row.file));
  if (file) await removeRow(ctx, file);
  ctx.record({
    verb: 'language.import-ended',
    subject: { kind: 'memory', id: row.memory },
    data: { import: row.id, state, read: ended.read, added: ended.added, leftOut: ended.left_out },
  });
  return ended;
}
