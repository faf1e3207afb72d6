import { sql } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { renditionsOf } from './queries.ts';
import type { FileTable, FileTables } from './tables.ts';

/** The event that bytes are nobody's any more. */
export const bytesReleased = 'files.bytesReleased';

/**
 * Takes a file from its subject. When nobody else has its bytes, they are erased once this has been committed: an
 * event carries their keys.
 */
export async function removeRow(
  ctx: Ctx,
  row: Pick<FileTable, 'id' | 'content' | 'use' | 'subject_kind' | 'subject_id'>,
) {
  const subject = { kind: row.subject_kind, id: row.subject_id };
  // Held before it is asked who else has the bytes: whoever shares them meanwhile waits here, or is seen below.
  await sql`select 1 from kernel.file_content where office = ${ctx.office.code} and key = ${row.content} for update`.execute(
    ctx.db,
  );
  await tables<FileTables>(ctx)
    .deleteFrom('kernel.file')
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'files.removed', subject, data: { file: row.id, use: row.use } });
  if (!(await isHeld(ctx, row.content))) await release(ctx, row.id, row.content);
}

async function isHeld(ctx: Ctx, content: string): Promise<boolean> {
  const held = await tables<FileTables>(ctx)
    .selectFrom('kernel.file')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('content', '=', content)
    .limit(1)
    .executeTakeFirst();
  return held !== undefined;
}

async function release(ctx: Ctx, file: Id, content: string): Promise<void> {
  const keys = [content, ...(await renditionsOf(ctx, [{ content }])).map((one) => one.key)];
  await tables<FileTables>(ctx)
    .deleteFrom('kernel.file_rendition')
    .where('office', '=', ctx.office.code)
    .where('content', '=', content)
    .execute();
  await tables<FileTables>(ctx)
    .deleteFrom('kernel.file_content')
    .where('office', '=', ctx.office.code)
    .where('key', '=', content)
    .execute();
  ctx.publish({ name: bytesReleased, subject: { kind: 'file', id: file }, data: { keys: keys.join(' ') } });
}
