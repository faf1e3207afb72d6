import type { Both } from '../../../../kernel/contract/local-text.ts';
import { sheetOfList } from '../../../../kernel/server/sheets/sheet-of-list.ts';
import type { Concept, Term, TermStatus } from '../../contract/terms.ts';
import { listConcepts } from './operations/list-concepts.ts';

const states: Record<Concept['state'], string> = {
  proposed: '待核准',
  'in-force': '现行',
  changed: '修改待核准',
  withdrawn: '已停用',
};

/** The termbase as a sheet, under headings the same sheet is read in by again. */
export const conceptsSheet = sheetOfList<Concept>(listConcepts, {
  id: 'language.concepts',
  about: { zh: '术语库。', en: 'The termbase.' },
  name: { zh: '术语库', en: 'termbase' },
  columns: [
    ...columnsOf('zh', { zh: '中文', en: 'Chinese' }),
    ...columnsOf('en', { zh: '英文', en: 'English' }),
    {
      key: 'others',
      name: { zh: '其他语言', en: 'Other languages' },
      cell: ({ terms }) => {
        const others = terms.filter(({ lang }) => lang !== 'zh' && lang !== 'en');
        return others.map(({ lang, text }) => `${lang}: ${text}`).join('; ') || null;
      },
    },
    { key: 'field', name: { zh: '领域', en: 'Field' }, cell: ({ field }) => field },
    { key: 'note', name: { zh: '说明', en: 'Note' }, cell: notesOf },
    { key: 'source', name: { zh: '出处', en: 'Source' }, cell: ({ source }) => source },
    { key: 'state', name: { zh: '状态', en: 'State' }, cell: ({ state }) => states[state] },
  ],
});

function columnsOf(lang: 'zh' | 'en', name: Both) {
  const column = (status: TermStatus, key: string, { zh, en }: Both) => ({
    key,
    name: { zh: `${name.zh}${zh}`, en: `${name.en}${en}` },
    cell: ({ terms }: Concept) => wordsOf(terms, lang, status),
  });
  return [
    column('preferred', lang, { zh: '', en: '' }),
    column('admitted', `${lang}-admitted`, { zh: '许用', en: ' admitted' }),
    column('forbidden', `${lang}-forbidden`, { zh: '禁用', en: ' forbidden' }),
  ];
}

/** The note of the concept, and why forms of it are not used. */
function notesOf({ note, terms }: Concept): string | null {
  const why = terms.flatMap((term) => (term.status === 'forbidden' && term.note !== null ? [term.note] : []));
  return [...new Set([...(note === null ? [] : [note]), ...why])].join('\n') || null;
}

/** Each once: a word said of two organs is one word in a sheet. */
function wordsOf(terms: readonly Term[], lang: string, status: TermStatus): string | null {
  const own = terms.filter((term) => term.lang === lang && term.status === status);
  return [...new Set(own.map(({ text }) => text))].join('; ') || null;
}
