import { expect, test } from 'vitest';
import { likelyPairs, type Resembling } from './likely.ts';

const fold = {
  whole: (text: string) => text.toLowerCase(),
  words: (text: string) => text.toLowerCase().split(' ').toSorted().join(' '),
};
const record = (id: string, over: Partial<Resembling>): Resembling => ({
  id,
  zh: null,
  en: null,
  others: [],
  economy: null,
  note: null,
  bodies: new Set(),
  isForeign: false,
  ...over,
});
const pairs = (...records: Resembling[]) =>
  likelyPairs(records, fold, () => false).map(({ one, other, reasons }) => [one.id + other.id, reasons]);

const port = new Set(['port']);

test.each<[string, Partial<Resembling>, Partial<Resembling>, unknown[]]>([
  ['one name', { zh: '王伟' }, { zh: '王伟' }, ['same-zh']],
  ['one name in two economies', { zh: '王伟', economy: 'CN' }, { zh: '王伟', economy: 'SG' }, []],
  [
    'the same, but in one body',
    { zh: '王伟', economy: 'CN', bodies: port },
    { zh: '王伟', economy: 'SG', bodies: port },
    ['same-zh', 'same-body'],
  ],
  ['namesakes told apart by a note', { zh: '王伟', note: '商务局' }, { zh: '王伟' }, []],
  ['Chinese names that sound alike', { zh: '王伟', en: 'Wang Wei' }, { zh: '王薇', en: 'Wang Wei' }, []],
  [
    'the same, but in one body',
    { zh: '王伟', en: 'Wang Wei', bodies: port },
    { zh: '王薇', en: 'Wei Wang', bodies: port },
    ['same-en', 'same-body'],
  ],
  [
    'two spellings of a foreign name',
    { zh: '哈尔瓦', en: 'I Halvar', economy: 'NO', isForeign: true },
    { zh: '哈瓦', en: 'I Halvar', economy: 'NO', isForeign: true },
    ['same-en', 'same-economy'],
  ],
  ['one half each has the other', { zh: '王伟', en: 'Wang Wei' }, { en: 'Wei Wang' }, ['same-en']],
  ['a former name', { zh: '王伟', others: ['王小伟'] }, { zh: '王小伟' }, ['other-name']],
])('%s', (_what, one, other, reasons) => {
  const expected = reasons.length > 0 ? [['ab', reasons]] : [];
  expect(pairs(record('a', one), record('b', other))).toEqual(expected);
});

test('a pair is named once, the one with most to say for it first; told apart it is gone', () => {
  const all = [
    record('a', { zh: '李静', en: 'Li Jing' }),
    record('b', { zh: '李静', en: 'Li Jing', economy: 'CN' }),
    record('c', { zh: '李静', economy: 'CN' }),
  ];
  expect(pairs(...all)).toEqual([
    ['ab', ['same-zh', 'same-en']],
    ['bc', ['same-zh', 'same-economy']],
    ['ac', ['same-zh']],
  ]);
  expect(likelyPairs(all, fold, (one, other) => one === 'a' && other === 'b')).toHaveLength(2);
});

test('a name that very many have says nothing', () => {
  const many = Array.from({ length: 21 }, (_, n) => record(`${n}`, { zh: '李静' }));
  expect(likelyPairs(many, fold, () => false)).toEqual([]);
});
