import type { PersonName } from '../../contract/person.ts';

/** A person's name as it stands in the form: nothing is null there, only empty. */
export interface NameDraft {
  order: PersonName['order'];
  zhSurname: string;
  zhGiven: string;
  enSurname: string;
  enGiven: string;
  how: PersonName['how'];
  /** The English follows the pinyin proposed for the Chinese, until somebody writes it by hand. */
  follows: boolean;
}

/** The name in the form, from the record. */
export function nameDraftOf(name: PersonName): NameDraft {
  return {
    order: name.order,
    zhSurname: name.zh?.surname ?? '',
    zhGiven: name.zh?.given ?? '',
    enSurname: name.en?.surname ?? '',
    enGiven: name.en?.given ?? '',
    how: name.how,
    follows: name.en === null,
  };
}

/** An empty form: what is typed in Chinese is followed by its pinyin. */
export const emptyName: NameDraft = {
  order: 'surname-first',
  zhSurname: '',
  zhGiven: '',
  enSurname: '',
  enGiven: '',
  how: 'recorded',
  follows: true,
};

/** The name to be sent. A language in which nothing was typed is missing. */
export function nameOf(draft: NameDraft): PersonName {
  return {
    order: draft.order,
    zh: halfOf(draft.zhSurname, draft.zhGiven),
    en: halfOf(draft.enSurname, draft.enGiven),
    how: draft.how,
  };
}

function halfOf(surname: string, given: string): PersonName['zh'] {
  const half = { surname: surname.trim(), given: given.trim() };
  return half.surname || half.given ? half : null;
}

/** Is pinyin to be proposed? For Chinese names, and while nobody has said of where the person is. */
export function asksForPinyin(draft: NameDraft, economy: string): boolean {
  const isChinese = economy === '' || economy === 'CN';
  return isChinese && draft.order === 'surname-first' && /\p{Script=Han}/u.test(draft.zhSurname);
}

/** Where names are written surname first in English too, by the economy's code. */
const surnameFirst = new Set(['CN', 'HK', 'MO', 'TW', 'SG', 'JP', 'KR', 'KP', 'VN', 'KH', 'MN']);

/** The order names usually have there; Chinese order while nobody has said where the person is from. */
export function usualOrder(economy: string): PersonName['order'] {
  return economy === '' || surnameFirst.has(economy) ? 'surname-first' : 'given-first';
}

/** The draft with the proposed pinyin in it, marked as transliterated until somebody says it is recorded. */
export function withProposal(draft: NameDraft, en: { surname: string; given: string }): NameDraft {
  return { ...draft, enSurname: en.surname, enGiven: en.given, how: 'transliterated' };
}

/** Other spellings of one part of a proposed name, the one proposed first. */
export function readingsOfPart(
  part: 'surname' | 'given',
  proposal: { en: Half; others: readonly Half[] },
  most: number,
): string[] {
  return [...new Set([proposal.en[part], ...proposal.others.map((other) => other[part])])].slice(0, most);
}

interface Half {
  surname: string;
  given: string;
}
