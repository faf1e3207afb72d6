import { expect, test } from 'vitest';
import type { ReleaseText } from '../../contract/text.ts';
import { formerNameFindings } from './former-names.ts';
import type { RecordedName } from './match.ts';

const sentence = (text: string) => ({ text, paragraph: 0 });
const text = {
  zh: ['松浦市副市长松原惠子来访。'],
  en: ['Matubara Keiko, Deputy Mayor, met Mayor Qin.', 'Ms Matubara Keikos is another.'],
};
const release = {
  zh: text.zh.map(sentence),
  en: text.en.map(sentence),
} as unknown as ReleaseText;
const recorded = (...others: RecordedName[]) => ({
  people: [
    {
      id: 'k',
      link: '',
      name: { zh: '松原惠子', en: 'Matsubara Keiko', how: 'recorded' as const },
      posts: [],
      others,
    },
  ],
  bodies: [],
});
const spelling: RecordedName = {
  kind: 'former-spelling',
  text: { zh: null, en: 'Matubara Keiko' },
  to: null,
};
const found = (name: RecordedName) => formerNameFindings(release, recorded(name), '2026-11-24');

test('a spelling given up is pointed at where it stands as a whole, with the present one as its fix', () => {
  const place = { lang: 'en', sentence: 0, start: 0, end: 14 };
  expect(found(spelling)).toMatchObject([
    { check: 'press.former-name', severity: 'note', place, fix: [{ ...place, text: 'Matsubara Keiko' }] },
  ]);
});

test.each<[string, RecordedName, number]>([
  ['given up before the day', { ...spelling, to: '2026-11-23' }, 1],
  ['still in use on the day', { ...spelling, to: '2026-11-24' }, 0],
  ['an alias', { ...spelling, kind: 'alias' }, 0],
  ['a part of the present name', { ...spelling, text: { zh: '松原', en: null } }, 0],
  ['not in the text', { ...spelling, text: { zh: null, en: 'Keiko Abe' } }, 0],
])('%s', (_what, name, count) => {
  expect(found(name)).toHaveLength(count);
});
