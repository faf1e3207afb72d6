import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { ConceptEditionTable, ConceptTable, TermTable } from '../tables.ts';
import { conceptsWithEdition, conceptsWithTerms, type WhichEdition } from './with-edition.ts';

/** A concept with its latest edition and that edition's terms in their order. */
export interface ConceptRecord {
  row: ConceptTable;
  edition: ConceptEditionTable;
  terms: TermTable[];
}

/** A concept of the office, or a refusal. With `lock`, held until the transaction ends. */
export async function getConcept(ctx: Ctx, id: Id, lock = false): Promise<ConceptRecord> {
  const row = await getRow<ConceptTable>(ctx, 'language.concept', id, lock);
  return (await recordsOf(ctx, [row]))[0]!;
}

/** A concept with the edition in force, where that is not the latest. */
export async function findCurrent(ctx: Ctx, row: ConceptTable): Promise<ConceptRecord | undefined> {
  if (row.in_force === null || row.in_force === row.latest) return undefined;
  return (await recordsOf(ctx, [row], 'in_force'))[0];
}

/** These concepts, each with its latest edition, or with the one in force. */
export async function recordsOf(
  ctx: Ctx,
  rows: readonly ConceptTable[],
  which: WhichEdition = 'latest',
): Promise<ConceptRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const editions = await conceptsWithEdition(ctx, which)
    .selectAll('edition')
    .where('concept.id', 'in', ids)
    .execute();
  const terms = await conceptsWithTerms(ctx, which)
    .selectAll('term')
    .where('concept.id', 'in', ids)
    .orderBy('term.place')
    .execute();
  const termsOf = Map.groupBy(terms, (one) => one.concept);
  const editionOf = new Map(editions.map((one) => [one.concept, one]));
  return rows.map((row) => ({ row, edition: editionOf.get(row.id)!, terms: termsOf.get(row.id) ?? [] }));
}

/** The terms of every concept that is not withdrawn, as last written. */
export async function latestTerms(ctx: Ctx): Promise<{ concept: Id; lang: string; text: string }[]> {
  return conceptsWithTerms(ctx, 'latest')
    .select(['term.concept', 'term.lang', 'term.text'])
    .where('concept.withdrawn_at', 'is', null)
    .execute();
}
