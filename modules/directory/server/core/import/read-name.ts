import { splitChineseName } from '../../../../../kernel/contract/chinese-names.ts';
import type { Meaning } from '../../../contract/import-columns.ts';
import type { Remark } from '../../../contract/import-remarks.ts';
import { fullName, type PersonName } from '../../../contract/person.ts';
import { type Lists, surnameFirstEconomies } from './lists.ts';
import { readEnglishName } from './read-english-name.ts';

type Fields = Partial<Record<Meaning, string>>;
type Half = { surname: string; given: string };

const dots = /\s*[·•‧・∙⋅]\s*/;
const surnameFirst = /^(surname-first|姓在前|surname ?first)/i;
const givenFirst = /^(given-first|名在前|given ?name ?first|given ?first)/i;

export interface NameRead {
  name: PersonName | null;
  remarks: Remark[];
}

/** The name of a row, surname and given name apart in both languages; where they cannot be told apart it says so. */
export function readName(fields: Fields, economy: string | null, lists: Lists): NameRead {
  const said = orderSaid(fields.order);
  if (said === 'unknown') return { name: null, remarks: [choice('order', fields.order!)] };
  const zhText = spaced(fields['name-zh'] ?? '');
  const hasHan = /\p{Script=Han}/u.test(zhText);
  // A single column of names holds whatever the person is called: a Latin name there is the English one.
  const enText = spaced(fields['name-en'] ?? '') || (hasHan ? '' : zhText);
  const ways = { economy, said, enText };
  const chinese: ChineseRead = fields['surname-zh']
    ? {
        zh: { surname: fields['surname-zh'], given: fields['given-zh'] ?? '' },
        order: said ?? 'surname-first',
      }
    : readChinese(hasHan ? zhText : '', ways, lists);
  if (!chinese) return { name: null, remarks: [{ code: 'split-unclear', values: { value: zhText } }] };
  const remarks: Remark[] = [];
  let en: Half | null = fields['surname-en']
    ? { surname: fields['surname-en'], given: fields['given-en'] ?? '' }
    : null;
  if (!en && enText) {
    const sure = said === 'surname-first';
    const read = readEnglishName(enText, { order: chinese.order, zh: chinese.zh, sure }, lists);
    if (!read.half) return { name: null, remarks: [{ code: 'order-unclear', values: { value: enText } }] };
    en = read.half;
    if (read.turned) remarks.push({ code: 'order-turned', values: { value: `${en.surname} ${en.given}` } });
  }
  if (!chinese.zh && !en) return { name: null, remarks: [{ code: 'name-missing' }] };
  return { name: { order: chinese.order, zh: chinese.zh, en, how: 'recorded' }, remarks };
}

type ChineseRead = { zh: Half | null; order: PersonName['order'] } | undefined;

interface Ways {
  economy: string | null;
  said: PersonName['order'] | undefined;
  enText: string;
}

function readChinese(text: string, { economy, said }: Ways, lists: Lists): ChineseRead {
  const eastern = economy === null || surnameFirstEconomies.has(economy);
  if (text === '') return { zh: null, order: said ?? (eastern ? 'surname-first' : 'given-first') };
  const length = [...text.replace(/\s/g, '')].length;
  const parts = dots.test(text) ? text.split(dots).filter(Boolean) : !eastern ? text.split(' ') : [];
  if (parts.length > 1)
    return { zh: { surname: parts.at(-1)!, given: parts.slice(0, -1).join('·') }, order: 'given-first' };
  if (said === 'given-first' || (!eastern && said === undefined) || length > 6)
    return { zh: { surname: text, given: '' }, order: said ?? 'given-first' };
  const [surname, ...given] = text.split(' ');
  if (given.length > 0) return { zh: { surname: surname!, given: given.join('') }, order: 'surname-first' };
  if (economy === 'JP' && length > 2) return undefined;
  return { zh: splitChineseName(text, lists.surnames), order: 'surname-first' };
}

function orderSaid(text: string | undefined): PersonName['order'] | undefined | 'unknown' {
  if (!text) return undefined;
  if (surnameFirst.test(text)) return 'surname-first';
  return givenFirst.test(text) ? 'given-first' : 'unknown';
}

function choice(column: Meaning, value: string): Remark {
  return {
    code: 'choice-unknown',
    values: { column, value, choices: '姓在前/surname-first, 名在前/given-first' },
  };
}

function spaced(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}

/** The name as one text, in Chinese where there is one. */
export function shownName(name: PersonName): string {
  const full = fullName(name);
  return full.zh ?? full.en ?? '';
}
