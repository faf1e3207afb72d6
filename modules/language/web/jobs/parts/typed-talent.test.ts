import { expect, test } from 'vitest';
import type { Translator } from '../../../contract/translators.ts';
import { sentTalent, typedTalent } from './typed-talent.ts';

const file = {
  languages: [
    { lang: 'en', level: 'CATTI 一级（笔译）' },
    { lang: 'ja', level: 'N1' },
  ],
  domains: ['港口航运', '信函'],
  training: [{ day: '2026-03-12', points: 24, what: '定稿 研修班' }],
  daily: 3200,
  validTo: '2027-12-31',
  note: null,
};

test('what is typed of a file is sent as the file', () => {
  expect(sentTalent(typedTalent(file as unknown as Translator))).toEqual(file);
});

test('empty lines and marks of both languages between domains do no harm', () => {
  const typed = {
    ...typedTalent(file as unknown as Translator),
    languages: '\n en  三级 \n\n',
    domains: '信函,讲话；协议',
  };
  expect(sentTalent(typed)).toMatchObject({
    languages: [{ lang: 'en', level: '三级' }],
    domains: ['信函', '讲话', '协议'],
  });
});
