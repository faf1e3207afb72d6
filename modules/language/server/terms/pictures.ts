import type { Picture } from '../../../../kernel/contract/files.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { fileRowsOf, filesOf } from '../../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../../kernel/server/files/remove-row.ts';
import type { ConceptPicture } from '../../contract/terms.ts';
import type { ConceptPictureTable, LanguageTables } from '../tables.ts';
import { conceptsWithEdition } from './with-edition.ts';

type Edition = Pick<ConceptPictureTable, 'concept' | 'edition'>;

/** The pictures of an edition, in their order. */
export function picturesOf(ctx: Ctx, { concept, edition }: Edition): Promise<ConceptPictureTable[]> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.concept_picture')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('concept', '=', concept)
    .where('edition', '=', edition)
    .orderBy('place')
    .execute();
}

/** The pictures in force of these concepts, each concept's in their order. */
export async function picturesInForce(ctx: Ctx, concepts: readonly Id[]): Promise<ConceptPictureTable[]> {
  if (concepts.length === 0) return [];
  return conceptsWithEdition(ctx, 'in_force')
    .innerJoin('language.concept_picture as picture', (join) =>
      join
        .onRef('picture.office', '=', 'edition.office')
        .onRef('picture.concept', '=', 'edition.concept')
        .onRef('picture.edition', '=', 'edition.edition'),
    )
    .selectAll('picture')
    .where('concept.id', 'in', concepts)
    .orderBy('picture.place')
    .execute();
}

/** Puts pictures in the place of those an edition had; what no edition has any more is erased. */
export async function writePictures(
  ctx: Ctx,
  of: Edition,
  pictures: readonly Omit<ConceptPictureTable, 'office' | 'concept' | 'edition' | 'place'>[],
): Promise<void> {
  const key = { office: ctx.office.code, concept: of.concept, edition: of.edition };
  await tables<LanguageTables>(ctx)
    .deleteFrom('language.concept_picture')
    .where('office', '=', key.office)
    .where('concept', '=', key.concept)
    .where('edition', '=', key.edition)
    .execute();
  const rows = pictures.map(({ file, target, alt_zh, alt_en, source }, place) => ({
    ...{ ...key, place, file, target, alt_zh, alt_en, source },
  }));
  if (rows.length > 0)
    await tables<LanguageTables>(ctx).insertInto('language.concept_picture').values(rows).execute();
  await eraseUnused(ctx, of.concept);
}

async function eraseUnused(ctx: Ctx, concept: Id): Promise<void> {
  const files = await fileRowsOf(ctx, [{ kind: 'concept', id: concept }], 'image');
  if (files.length === 0) return;
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.concept_picture')
    .select('file')
    .where('office', '=', ctx.office.code)
    .where('concept', '=', concept)
    .execute();
  const used = new Set(rows.map(({ file }) => file));
  for (const file of files) if (!used.has(file.id)) await removeRow(ctx, file);
}

/** The pictures of these editions of a concept as a page shows them, by edition. */
export async function shownPictures(
  ctx: Ctx,
  concept: Id,
  editions: readonly number[],
): Promise<Map<number, ConceptPicture[]>> {
  const rows = await Promise.all(editions.map((edition) => picturesOf(ctx, { concept, edition })));
  const some = rows.some((own) => own.length > 0);
  const files = some ? await filesOf(ctx, { kind: 'concept', id: concept }, 'image') : [];
  const pictureOf = new Map(files.map(({ id, picture }) => [id, picture]));
  return new Map(editions.map((edition, n) => [edition, rows[n]!.map((row) => shown(row, pictureOf))]));
}

function shown(row: ConceptPictureTable, pictureOf: ReadonlyMap<Id, Picture | null>): ConceptPicture {
  return {
    place: row.place,
    picture: row.file === null ? null : (pictureOf.get(row.file) ?? null),
    target: row.target,
    alt: { zh: row.alt_zh, en: row.alt_en },
    source: row.source,
  };
}
