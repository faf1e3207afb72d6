import { expect, test } from 'vitest';
import { markedSentence, withSentences } from './marked-sentences.ts';

test('sentences are found again in the page made of them, also where marks cut them or stand between two', () => {
  const page = `<!-- ${markedSentence(1, 'x')} --><p title="a>b">${markedSentence(0, 'Guests <b>came')}${markedSentence(12, 'Hosts</b> spoke')}.</p>`;
  expect(withSentences(page.replace(/<!--.*?-->/, '<!-- > -->'), (place) => place === 12)).toBe(
    '<!-- > --><p title="a>b"><span data-s="0">Guests </span><b><span data-s="0">came</span><span data-s="12" data-open>Hosts</span></b><span data-s="12" data-open> spoke</span>.</p>',
  );
});

test('a quotation mark within a value begins no other, and an end that never comes keeps no one waiting', () => {
  const sentence = markedSentence(3, "<b title=it's>Guests</b> came");
  expect(withSentences(`<p>${sentence}</p>`, () => false)).toBe(
    '<p><b title=it\'s><span data-s="3">Guests</span></b><span data-s="3"> came</span></p>',
  );
  for (const endless of ['<!--', '<a ', '<a "', '</', '<'])
    expect(withSentences(endless.repeat(500_000), () => false)).toHaveLength(endless.length * 500_000);
});

test('what is not marked stays as it is', () => {
  const page = '<style>p > b { }</style><p>1 < 2 &amp; 3</p>';
  expect(withSentences(page, () => false)).toBe(page);
});
