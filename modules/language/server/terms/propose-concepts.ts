import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { LanguageTables } from '../tables.ts';
import { editionColumns, type Proposed, sortKeyOf, termRows } from './write-edition.ts';

/** Written in one statement; each row of terms takes a dozen parameters, and a statement has 65,535. */
const AT_ONCE = 100;

/** Writes concepts that are proposed, each with its terms, and answers with their ids. */
export async function proposeConcepts(ctx: Ctx, all: readonly Proposed[]): Promise<Id[]> {
  const ids: Id[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    ids.push(...(await proposePortion(ctx, all.slice(from, from + AT_ONCE))));
  return ids;
}

async function proposePortion(ctx: Ctx, all: readonly Proposed[]): Promise<Id[]> {
  const db = tables<LanguageTables>(ctx);
  const office = ctx.office.code;
  const concepts = all.map((said) => ({ id: ctx.newId(), said }));
  const standing = { in_force: null, withdrawn_at: null, withdrawn_by: null, withdrawn_why: null };
  const authors = [actorId(ctx.actor)];
  await db
    .insertInto('language.concept')
    .values(
      concepts.map(({ id, said }) => ({
        ...{ office, id, version: 1, latest: 1, sort_key: sortKeyOf(said.terms) },
        ...standing,
      })),
    )
    .execute();
  const keyOf = (id: Id) => ({ office, concept: id, edition: 1 });
  await db
    .insertInto('language.concept_edition')
    .values(
      concepts.map(({ id, said }) => ({
        ...keyOf(id),
        ...editionColumns(ctx, authors, said),
        approved_at: null,
        approved_by: null,
      })),
    )
    .execute();
  await db
    .insertInto('language.term')
    .values(concepts.flatMap(({ id, said }) => termRows(keyOf(id), said)))
    .execute();
  await insertPictures(ctx, concepts);
  for (const { id, said } of concepts)
    ctx.record({
      verb: 'language.concept-proposed',
      subject: { kind: 'concept', id },
      data: { terms: said.terms.length },
    });
  const ids = concepts.map(({ id }) => id);
  await indexSubjects(ctx, 'concept', ids);
  return ids;
}

async function insertPictures(ctx: Ctx, concepts: readonly { id: Id; said: Proposed }[]): Promise<void> {
  const rows = concepts.flatMap(({ id, said }) =>
    said.pictures.map(({ target, alt, source }, place) => ({
      ...{ office: ctx.office.code, concept: id, edition: 1, place, file: null, target },
      ...{ alt_zh: alt.zh, alt_en: alt.en, source },
    })),
  );
  if (rows.length > 0)
    await tables<LanguageTables>(ctx).insertInto('language.concept_picture').values(rows).execute();
}
