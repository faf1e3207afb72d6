import type { Id } from '../../../../kernel/contract/ids.ts';
import type { InputOf } from '../../../../kernel/contract/operation.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { sortKey } from '../../../../kernel/server/search/pinyin.ts';
import type { proposeConcept, Term } from '../../contract/terms.ts';
import type { LanguageTables } from '../tables.ts';

/** What is said of a concept. */
export type Said = Omit<InputOf<typeof proposeConcept>, 'pictures'>;

/** The same with the pictures it begins with. */
export type Proposed = InputOf<typeof proposeConcept>;

/** What a concept is sorted by. */
export function sortKeyOf(terms: readonly Term[]): string {
  return sortKey((terms.find(({ lang }) => lang === 'zh') ?? terms[0]!).text);
}

/** Writes an edition with its terms; one that waits for approval takes the place of what it said before. */
export async function writeEdition(
  ctx: Ctx,
  of: { concept: Id; edition: number; authors: string[] },
  said: Said,
): Promise<void> {
  const key = { office: ctx.office.code, concept: of.concept, edition: of.edition };
  const columns = editionColumns(ctx, of.authors, said);
  const db = tables<LanguageTables>(ctx);
  await db
    .insertInto('language.concept_edition')
    .values({ ...key, ...columns, approved_at: null, approved_by: null })
    .onConflict((conflict) => conflict.columns(['office', 'concept', 'edition']).doUpdateSet(columns))
    .execute();
  await db
    .deleteFrom('language.term')
    .where('office', '=', key.office)
    .where('concept', '=', key.concept)
    .where('edition', '=', key.edition)
    .execute();
  await db.insertInto('language.term').values(termRows(key, said)).execute();
}

/** What an edition says, as its columns. */
export function editionColumns(ctx: Ctx, authors: string[], said: Said) {
  return {
    field: said.field,
    definition_zh: said.definition.zh,
    definition_en: said.definition.en,
    source: said.source,
    note: said.note,
    authors,
    proposed_at: ctx.now,
  };
}

/** Its terms, as rows. */
export function termRows(key: { office: string; concept: Id; edition: number }, said: Said) {
  return said.terms.map(({ from, to, ...term }, place) => ({
    ...{ ...key, place, ...term },
    valid_from: from,
    valid_to: to,
  }));
}
