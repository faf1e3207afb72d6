import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { filesOf, getFile } from '../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../kernel/server/files/remove-row.ts';
import type { LeftAside } from '../contract/release.ts';
import type { ReleaseImage, ShownImage } from '../contract/text.ts';
import { mayDraft } from './policy.ts';
import type { PressTables } from './tables.ts';

/** The images of a version of a text with their sizes; those whose bytes were erased are left out. */
export async function shownImages(
  ctx: Ctx,
  release: Id,
  images: readonly ReleaseImage[],
): Promise<ShownImage[]> {
  if (images.length === 0) return [];
  const files = new Map(
    (await filesOf(ctx, { kind: 'release', id: release }, 'image')).map((file) => [file.id, file]),
  );
  return images.flatMap((image) => {
    const picture = files.get(image.file)?.picture;
    return picture ? [{ ...image, picture }] : [];
  });
}

/** The images of the document it was handed in as that were not taken. */
export async function leftAsideOf(ctx: Ctx, release: Id): Promise<LeftAside[]> {
  const row = await tables<PressTables>(ctx)
    .selectFrom('press.handed_in')
    .select('left_aside')
    .where('office', '=', ctx.office.code)
    .where('release', '=', release)
    .executeTakeFirstOrThrow();
  return row.left_aside;
}

/** Is an image part of what went public at any time? */
export async function wasPublic(ctx: Ctx, release: Id, file: Id): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select 1 from press.issue i
    join press.release_text t on t.office = i.office and t.release = i.release and t.version = i.version
    where i.office = ${ctx.office.code} and i.release = ${release} and t.images @> ${marked(file)}::jsonb
  ) as found`.execute(ctx.db);
  return rows[0]!.found;
}

/** Takes these images from a release and erases their bytes; what the public saw once stays with that reading. */
export async function dropImages(ctx: Ctx, release: Id, files: readonly Id[]): Promise<void> {
  for (const file of files)
    if (!(await wasPublic(ctx, release, file))) await removeRow(ctx, await getFile(ctx, file));
}

/**
 * Who works on releases sees every image; others who see the release, those of what went public; and whoever reads its
 * text in the house, those of its present version.
 */
export async function seesImage(ctx: Ctx, release: Id, file: Id): Promise<boolean> {
  if (ctx.actor.kind === 'system' || mayDraft(ctx.actor) === true) return true;
  if (await wasPublic(ctx, release, file)) return true;
  if (ctx.actor.kind === 'public' || ctx.actor.kind === 'visitor') return false;
  const { rows } = await sql<{ found: boolean }>`select exists (
    select 1 from press.release r
    join press.release_text t on t.office = r.office and t.release = r.id and t.version = r.version
    where r.office = ${ctx.office.code} and r.id = ${release} and t.images @> ${marked(file)}::jsonb
  ) as found`.execute(ctx.db);
  return rows[0]!.found;
}

function marked(file: Id): string {
  return JSON.stringify([{ file }]);
}
