import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import type { LanguageTables } from '../tables.ts';
import { visibleConcepts } from './policy.ts';
import { type ConceptRecord, recordsOf } from './queries.ts';

/** A concept, as the ledger and other modules know one. */
export const conceptSubject: Subject = {
  kind: 'concept',
  name: { zh: '术语概念', en: 'Concept' },
  link: (id) => `/translation/terms/${id}`,
  visible: visibleConcepts,
  async titles(ctx, ids) {
    return new Map((await conceptsOf(ctx, ids)).map((record) => [record.row.id, titleOf(record)]));
  },
  // Found by `findTerms`: a hit of the search would lead to a page there is not yet.
  searchEntries: async () => [],
};

function titleOf({ terms }: ConceptRecord) {
  const of = (lang: string) =>
    terms.find((term) => term.lang === lang && term.status === 'preferred')?.text ?? null;
  return { zh: of('zh') ?? terms[0]?.text ?? null, en: of('en'), how: 'recorded' as const };
}

async function conceptsOf(ctx: Ctx, ids: string[]): Promise<ConceptRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.concept')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', 'in', ids)
    .execute();
  return recordsOf(ctx, rows);
}
