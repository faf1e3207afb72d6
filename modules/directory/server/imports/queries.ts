import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { FileRow } from '../core/import/read-fields.ts';
import type { DirectoryTables, ImportTable } from '../tables.ts';

const atOnce = 4000;

/** An import of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getImport(ctx: Ctx, id: Id, lock = false): Promise<Selectable<ImportTable>> {
  return getRow(ctx, 'directory.import', id, lock);
}

/** The rows of a file as they were handed in, read in parts. */
export async function rowsOfFile(read: Preparing['read'], importId: Id): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for (;;) {
    const last = rows.at(-1)?.line ?? -1;
    const part = await read((ctx) =>
      tables<DirectoryTables>(ctx)
        .selectFrom('directory.import_row')
        .select(['line', 'cells', 'form'])
        .where('office', '=', ctx.office.code)
        .where('import', '=', importId)
        .where('line', '>', last)
        .orderBy('line')
        .limit(atOnce)
        .execute(),
    );
    rows.push(...part);
    if (part.length < atOnce) return rows;
  }
}

/** Changes an import and gives it the next version. */
export async function setImport(
  ctx: Ctx,
  row: Pick<ImportTable, 'id' | 'version'>,
  change: Partial<Pick<ImportTable, 'state' | 'total' | 'done'>> & {
    columns?: unknown;
    options?: unknown;
    counts?: unknown;
  },
): Promise<void> {
  const { columns, options, counts, ...plain } = change;
  const json = Object.entries({ columns, options, counts }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, sql`${JSON.stringify(value)}::jsonb`] as const],
  );
  await ctx.db
    .updateTable('directory.import')
    .set({ ...plain, ...Object.fromEntries(json), version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
}
