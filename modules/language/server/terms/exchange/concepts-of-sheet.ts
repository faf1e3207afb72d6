import type { SheetRow } from '../../../../../kernel/server/sheets/sheet.ts';
import type { ConceptSent } from './concept-of-tbx.ts';

type Meaning = { lang: string; status: 'preferred' | 'admitted' | 'forbidden' } | 'field' | 'note' | 'source';

const LANGUAGES: [RegExp, string][] = [
  [/中文|汉语|^zh$|chinese/i, 'zh'],
  [/英文|英语|^en$|english/i, 'en'],
  [/法文|法语|^fr$|french/i, 'fr'],
  [/俄文|俄语|^ru$|russian/i, 'ru'],
  [/西班牙|^es$|spanish/i, 'es'],
  [/日文|日语|^ja$|japanese/i, 'ja'],
  [/韩文|韩语|^ko$|korean/i, 'ko'],
  [/德文|德语|^de$|german/i, 'de'],
];

/** The concepts of a sheet, one a row, by the headings of its first row; nothing where they name neither two languages nor forms that are not to be used. */
export function conceptsOfSheet(rows: readonly SheetRow[]): ConceptSent[] | undefined {
  const [head, ...others] = rows;
  const meanings = head?.cells.map(meaningOf) ?? [];
  const languages = new Set(meanings.flatMap((one) => (typeof one === 'object' ? [one.lang] : [])));
  // A list of wording to be avoided may be of one language: what is not to be said, and what is.
  const forbids = meanings.some((one) => typeof one === 'object' && one.status === 'forbidden');
  if (languages.size < (forbids ? 1 : 2)) return undefined;
  return others
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells }) => conceptOf(cells, meanings));
}

function meaningOf(heading: string): Meaning | undefined {
  const words = heading.trim();
  if (/领域|学科|类别|field|domain|subject/i.test(words)) return 'field';
  if (/来源|出处|source/i.test(words)) return 'source';
  if (/备注|说明|原因|理由|note|remark|reason/i.test(words)) return 'note';
  const lang = LANGUAGES.find(
    ([form]) => form.test(words.replace(/[（(].*/u, '').trim()) || form.test(words),
  )?.[1];
  if (!lang) return undefined;
  if (/禁用|不用|forbidden|deprecated/i.test(words)) return { lang, status: 'forbidden' };
  return { lang, status: /许用|又称|别名|admitted|also|synonym/i.test(words) ? 'admitted' : 'preferred' };
}

/** Several terms in a cell are divided by semicolons or lines; the first is the preferred one. */
function conceptOf(cells: readonly string[], meanings: readonly (Meaning | undefined)[]): ConceptSent {
  const said = (what: string) =>
    cells.find((cell, n) => meanings[n] === what && cell.trim() !== '')?.trim() ?? null;
  const terms = cells.flatMap((cell, n): ConceptSent['terms'] => {
    const meaning = meanings[n];
    if (typeof meaning !== 'object') return [];
    const words = cell.split(/[;；\n]/u).map((one) => one.trim());
    return words
      .filter((text) => text !== '')
      .map((text, at) => ({
        ...{ lang: meaning.lang, text },
        status: at > 0 && meaning.status === 'preferred' ? 'admitted' : meaning.status,
      }));
  });
  return { field: said('field'), source: said('source'), note: said('note'), terms };
}
