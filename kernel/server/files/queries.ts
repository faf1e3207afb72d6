import { sql } from 'kysely';
import type { FileUseName, HouseFile, Picture } from '../../contract/files.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { namesOf } from '../person-names.ts';
import { refuse } from '../refusal.ts';
import { pictureOf, presentFile } from './present.ts';
import type { ContentTable, FileTable, FileTables, RenditionTable } from './tables.ts';

/** A file with what its bytes are. */
export type FileRow = FileTable & Pick<ContentTable, 'type' | 'size' | 'width' | 'height'>;

function fileRows(ctx: Ctx) {
  return tables<FileTables>(ctx)
    .selectFrom('kernel.file')
    .innerJoin('kernel.file_content', (join) =>
      join
        .onRef('kernel.file_content.office', '=', 'kernel.file.office')
        .onRef('kernel.file_content.key', '=', 'kernel.file.content'),
    )
    .selectAll('kernel.file')
    .select(['kernel.file_content.type', 'size', 'width', 'height'])
    .where('kernel.file.office', '=', ctx.office.code);
}

/** Files of one subject, in the order they came. Whether the actor may see the subject is the caller's to ask. */
export async function fileRowsOf(
  ctx: Ctx,
  subjects: readonly SubjectRef[],
  use?: FileUseName,
): Promise<FileRow[]> {
  if (subjects.length === 0) return [];
  const kinds = sql`${subjects.map(({ kind }) => kind)}::text[]`;
  const ids = sql`${subjects.map(({ id }) => id)}::uuid[]`;
  const query = fileRows(ctx).where(
    sql<boolean>`(subject_kind, subject_id) in (select * from unnest(${kinds}, ${ids}))`,
  );
  return (use ? query.where('use', '=', use) : query).orderBy('kernel.file.id').execute();
}

/** The files of a subject of the house, for whoever has been shown the subject. */
export async function filesOf(ctx: Ctx, subject: SubjectRef, use?: FileUseName): Promise<HouseFile[]> {
  return presentRows(ctx, await fileRowsOf(ctx, [subject], use));
}

/** The first picture of this use of each of these subjects, by the subject's id. */
export async function imagesOf(
  ctx: Ctx,
  kind: string,
  ids: readonly Id[],
  use: FileUseName,
): Promise<Map<Id, Picture>> {
  const rows = await fileRowsOf(
    ctx,
    ids.map((id) => ({ kind, id })),
    use,
  );
  const renditions = await renditionsOf(ctx, rows);
  const first = new Map<Id, Picture>();
  for (const row of rows) {
    const picture = pictureOf(row, renditions);
    if (picture && !first.has(row.subject_id)) first.set(row.subject_id, picture);
  }
  return first;
}

/** The first picture of this use of a subject, or null. */
export async function imageOf(ctx: Ctx, subject: SubjectRef, use: FileUseName): Promise<Picture | null> {
  return (await imagesOf(ctx, subject.kind, [subject.id], use)).get(subject.id) ?? null;
}

/** One file of the office, or the refusal that there is none. */
export async function getFile(ctx: Ctx, id: Id): Promise<FileRow> {
  const row = await findFile(ctx, id);
  if (!row) throw refuse('not-found');
  return row;
}

/** One file, or nothing where it is gone. */
export async function findFile(ctx: Ctx, id: Id): Promise<FileRow | undefined> {
  return fileRows(ctx).where('kernel.file.id', '=', id).executeTakeFirst();
}

/** One file as pages show it. */
export async function presentOne(ctx: Ctx, id: Id): Promise<HouseFile> {
  const [file] = await presentRows(ctx, [await getFile(ctx, id)]);
  return file!;
}

async function presentRows(ctx: Ctx, rows: FileRow[]): Promise<HouseFile[]> {
  const renditions = await renditionsOf(ctx, rows);
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.added_by),
  );
  return rows.map((row) => presentFile(row, renditions, nameOf(row.added_by)));
}

/** The smaller sizes of these files' pictures. */
export async function renditionsOf(
  ctx: Ctx,
  rows: readonly Pick<FileTable, 'content'>[],
): Promise<RenditionTable[]> {
  if (rows.length === 0) return [];
  return tables<FileTables>(ctx)
    .selectFrom('kernel.file_rendition')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(
      'content',
      'in',
      rows.map((row) => row.content),
    )
    .execute();
}
