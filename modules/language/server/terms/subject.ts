import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SearchEntry, Subject } from '../../../../kernel/server/house/subject.ts';
import type { LanguageTables } from '../tables.ts';
import { conceptsOnTheDesk } from './desk.ts';
import { visibleConcepts } from './policy.ts';
import { type ConceptRecord, recordsOf } from './queries.ts';
import { titleOf } from './title-of.ts';

/** A concept, as the ledger and other modules know one. */
export const conceptSubject: Subject = {
  kind: 'concept',
  name: { zh: '术语概念', en: 'Concept' },
  link: (id) => `/translation/terms/${id}`,
  visible: visibleConcepts,
  async titles(ctx, ids) {
    return new Map((await conceptsOf(ctx, ids)).map((record) => [record.row.id, titleOf(record.terms)]));
  },
  async searchEntries(ctx, ids) {
    const records = await conceptsOf(ctx, ids);
    return records.filter(({ row }) => row.withdrawn_at === null).map(entryOf);
  },
  desk: conceptsOnTheDesk,
  files: { uses: ['image'], mayKeep: async () => withTheEdition },
};

/** Pictures are part of an edition: they are proposed and approved with it. */
const withTheEdition: Both = {
  zh: '图片是概念内容的一部分，请在概念页面上增删，待另一人核准。',
  en: 'Pictures are part of a concept: change them on its page, for another to approve.',
};

/** Found by every term of it, preferred or not; withdrawn ones are no longer found. */
function entryOf(record: ConceptRecord): SearchEntry {
  const { row, edition, terms } = record;
  return {
    id: row.id,
    title: titleOf(terms),
    detail: edition.field === null ? null : { zh: edition.field, en: edition.field },
    words: terms.map(({ text }) => text),
  };
}

async function conceptsOf(ctx: Ctx, ids?: string[]): Promise<ConceptRecord[]> {
  if (ids?.length === 0) return [];
  const all = tables<LanguageTables>(ctx)
    .selectFrom('language.concept')
    .selectAll()
    .where('office', '=', ctx.office.code);
  const rows = await (ids ? all.where('id', 'in', ids) : all).execute();
  return recordsOf(ctx, rows);
}
