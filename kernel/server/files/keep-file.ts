import { sql } from 'kysely';
import { type FileUse, fileUses } from '../../contract/file-kinds.ts';
import type { FileUseName, HouseFile } from '../../contract/files.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';
import { refuse } from '../refusal.ts';
import { fileNameFor } from './file-name.ts';
import { fileRowsOf, getFile, presentOne } from './queries.ts';
import { removeRow } from './remove-row.ts';
import type { FileTable, FileTables } from './tables.ts';
import type { TakenFile } from './take-file.ts';

interface Words {
  zh: string | null;
  en: string | null;
}
export interface KeptFile {
  subject: SubjectRef;
  /** What `takeReceived` or `takeBytes` made of the bytes. */
  taken: TakenFile;
  /** What it was called where it came from. */
  name: string;
  caption?: Words;
  alt?: Words;
}

/**
 * Writes down that a subject has this file. The caller has asked whether the actor may. Of a use that admits one
 * file only, the one before goes.
 */
export async function keepFile(
  ctx: Ctx,
  { subject, taken, name, caption, alt }: KeptFile,
): Promise<HouseFile> {
  await makeRoom(ctx, subject, taken.use);
  const content = await contentOf(ctx, taken);
  return writeFile(ctx, subject, taken, {
    use: taken.use,
    content,
    name: fileNameFor(name, taken.type),
    caption_zh: caption?.zh ?? null,
    caption_en: caption?.en ?? null,
    alt_zh: alt?.zh ?? null,
    alt_en: alt?.en ?? null,
  });
}

/**
 * Gives a subject a file another subject has: its own from now on, of the same bytes, which are stored once. The caller
 * has asked whether the actor may see the one and add to the other.
 */
export async function keepCopy(
  ctx: Ctx,
  { of, subject }: { of: Id; subject: SubjectRef },
): Promise<HouseFile> {
  const { use, content, name, caption_zh, caption_en, alt_zh, alt_en, type, size } = await getFile(ctx, of);
  await makeRoom(ctx, subject, use);
  // Held, so that the bytes do not go with the other's file meanwhile.
  await sql`select 1 from kernel.file_content where office = ${ctx.office.code} and key = ${content} for update`.execute(
    ctx.db,
  );
  return writeFile(
    ctx,
    subject,
    { type, size },
    { use, content, name, caption_zh, caption_en, alt_zh, alt_en },
  );
}

type Written = Pick<
  FileTable,
  'use' | 'content' | 'name' | 'caption_zh' | 'caption_en' | 'alt_zh' | 'alt_en'
>;

async function writeFile(
  ctx: Ctx,
  subject: SubjectRef,
  { type, size }: Pick<TakenFile, 'type' | 'size'>,
  columns: Written,
): Promise<HouseFile> {
  const id = ctx.newId();
  await tables<FileTables>(ctx)
    .insertInto('kernel.file')
    .values({
      ...columns,
      office: ctx.office.code,
      id,
      version: 1,
      subject_kind: subject.kind,
      subject_id: subject.id,
      added_by: actorId(ctx.actor),
      added_at: ctx.now,
    })
    .execute();
  ctx.record({ verb: 'files.added', subject, data: { file: id, use: columns.use, type, size } });
  return presentOne(ctx, id);
}

/** Two at once must not both find room. */
async function makeRoom(ctx: Ctx, subject: SubjectRef, useName: FileUseName): Promise<void> {
  const use: FileUse = fileUses[useName];
  await takeTurn(ctx.db, `files ${subject.kind} ${subject.id}`);
  const before = await fileRowsOf(ctx, [subject], useName);
  if (use.most === 1) for (const row of before) await removeRow(ctx, row);
  else if (before.length >= use.most) throw refuse('state-conflict', { reason: full(use.most) });
}

function full(most: number) {
  return {
    zh: `此处已有${most}个文件，不能再加。请先删除不需要的。`,
    en: `there are ${most} files here already. Remove those that are not needed first.`,
  };
}

/** The bytes of the file: those stored before, where the same were, held so that they cannot go meanwhile. */
async function contentOf(ctx: Ctx, taken: TakenFile): Promise<string> {
  const { key, hash, type, size, width, height } = taken;
  const { rows } = await sql<{ key: string }>`
    insert into kernel.file_content (office, key, hash, type, size, width, height)
    values (${ctx.office.code}, ${key}, ${hash}, ${type}, ${size}, ${width}, ${height})
    on conflict (office, hash, type) do update set size = excluded.size returning key`.execute(ctx.db);
  const stored = rows[0]!.key;
  if (stored !== key || taken.renditions.length === 0) return stored;
  await tables<FileTables>(ctx)
    .insertInto('kernel.file_rendition')
    .values(
      taken.renditions.map((one) => ({
        office: ctx.office.code,
        content: key,
        width: one.width!,
        height: one.height!,
        format: one.format,
        key: one.key,
        size: one.size,
      })),
    )
    .execute();
  return stored;
}
