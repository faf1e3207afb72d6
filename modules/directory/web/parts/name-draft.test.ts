import { expect, test } from 'vitest';
import { fullName, type PersonName } from '../../contract/person.ts';
import {
  asksForPinyin,
  emptyName,
  nameDraftOf,
  nameOf,
  readingsOfPart,
  usualOrder,
  withProposal,
} from './name-draft.ts';

const keiko: PersonName = {
  order: 'surname-first',
  zh: { surname: '松原', given: '惠子' },
  en: { surname: 'Matsubara', given: 'Keiko' },
  how: 'recorded',
};

test.each([
  ['whole', keiko],
  ['without English', { ...keiko, en: null }],
  ['of one word', { ...keiko, zh: null, en: { surname: 'Suharjo', given: '' } }],
])('a name %s comes out of the form as it went in', (_what, name) => {
  expect(nameOf(nameDraftOf(name as PersonName))).toEqual(name);
});

test('what was only begun is sent as it stands, what is blank is missing', () => {
  expect(nameOf({ ...emptyName, zhSurname: ' 仇 ', zhGiven: ' ' })).toMatchObject({
    zh: { surname: '仇', given: '' },
    en: null,
  });
  expect(nameOf({ ...emptyName, enGiven: 'Ana' }).en).toEqual({ surname: '', given: 'Ana' });
});

test.each([
  ['a Chinese name', { zhSurname: '仇' }, 'CN', true],
  ['nobody has said from where', { zhSurname: '仇' }, '', true],
  ['a Japanese name in characters', { zhSurname: '松原' }, 'JP', false],
  ['a name given first', { zhSurname: '哈尔瓦', order: 'given-first' }, '', false],
  ['nothing typed', {}, 'CN', false],
  ['letters only', { zhSurname: 'Qiu' }, 'CN', false],
] as const)('pinyin is proposed, or not: %s', (_what, typed, economy, asked) => {
  expect(asksForPinyin({ ...emptyName, ...typed }, economy)).toBe(asked);
});

test('the usual order of names by economy', () => {
  expect(['', 'CN', 'JP', 'KR'].map(usualOrder)).toEqual(Array(4).fill('surname-first'));
  expect(['NO', 'CL', 'FR'].map(usualOrder)).toEqual(Array(3).fill('given-first'));
});

test('a proposal is transliterated until somebody says otherwise', () => {
  const draft = withProposal(
    { ...emptyName, zhSurname: '仇', zhGiven: '江平' },
    { surname: 'Qiu', given: 'Jiangping' },
  );
  expect(fullName(nameOf(draft))).toEqual({ zh: '仇江平', en: 'Qiu Jiangping', how: 'transliterated' });
});

test('readings of a part: the proposed one first, each once', () => {
  const proposal = {
    en: { surname: 'Qin', given: 'Ruoxi' },
    others: [
      { surname: 'Tan', given: 'Ruoxi' },
      { surname: 'Qin', given: 'Rexi' },
    ],
  };
  expect(readingsOfPart('surname', proposal, 6)).toEqual(['Qin', 'Tan']);
  expect(readingsOfPart('given', proposal, 6)).toEqual(['Ruoxi', 'Rexi']);
  expect(readingsOfPart('given', proposal, 1)).toEqual(['Ruoxi']);
});
