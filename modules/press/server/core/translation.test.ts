import { describe, expect, test } from 'vitest';
import type { Link, ReleaseText } from '../../contract/text.ts';
import { linesToTranslate, withTranslation } from './translation.ts';

const link = (zh: number[], en: number[], stale: Link['stale'] = []): Link => ({
  ...{ zh, en, stale },
  confidence: 1,
  reasons: [],
  byHand: false,
});
const asOne = (words: string) => [words];

/** 开幕 and 会谈 are answered; 参观 begins a paragraph and goes on in it with 午餐; 送别 stands in the paragraph of 会谈. */
const text: ReleaseText = {
  zh: [
    { text: '展览开幕。', paragraph: 0 },
    { text: '来宾参观港口。', paragraph: 1 },
    { text: '随后共进午餐。', paragraph: 1 },
    { text: '双方会谈。', paragraph: 2 },
    { text: '市长送别来宾。', paragraph: 2 },
  ],
  en: [
    { text: 'The exhibition opened.', paragraph: 0 },
    { text: 'Talks were held.', paragraph: 1 },
  ],
  links: [link([0], [0]), link([1], []), link([2], []), link([3], [1]), link([4], [])],
  repairs: [],
  images: [],
  tables: [{ rows: [[{ zh: [2], en: [1] }]] }],
};
const lines = [
  { source: '来宾参观港口。', target: 'The guests saw the port.' },
  { source: '随后共进午餐。', target: 'Lunch followed.' },
  { source: '市长送别来宾。', target: 'The Mayor saw them off.' },
];

describe('a translation taken into a text', () => {
  test('stands in the paragraph its source stands in, and what comes after moves on', () => {
    const taken = withTranslation(text, 'zh', lines, asOne);
    expect(taken.en.map((one) => [one.text, one.paragraph])).toEqual([
      ['The exhibition opened.', 0],
      ['The guests saw the port.', 1],
      ['Lunch followed.', 1],
      ['Talks were held.', 2],
      ['The Mayor saw them off.', 2],
    ]);
    expect(taken.links.map(({ zh, en }) => [zh, en])).toEqual([0, 1, 2, 3, 4].map((n) => [[n], [n]]));
    expect(taken.tables[0]!.rows[0]![0]).toEqual({ zh: [2], en: [2] });
    expect(linesToTranslate(taken, 'zh')).toEqual([]);
  });

  test('before the first sentence of the other side opens its first paragraph', () => {
    const headless = { ...text, en: text.en.slice(1), links: [link([0], []), link([1], [0]), link([2], [])] };
    const taken = withTranslation(
      { ...headless, tables: [] },
      'zh',
      [{ source: '展览开幕。', target: 'The exhibition opened.' }],
      asOne,
    );
    expect(taken.en.map(({ text: words, paragraph }) => [words, paragraph])).toEqual([
      ['The exhibition opened.', 0],
      ['Talks were held.', 2],
    ]);
  });

  test('a side that was changed since takes its new words; one that stands is left alone', () => {
    const stale = { ...text, links: [link([0], [0], ['en']), ...text.links.slice(1)] };
    expect(linesToTranslate(stale, 'zh')[0]).toBe('展览开幕。');
    const both = [
      { source: '展览开幕。', target: 'The exhibition was opened.' },
      { source: '双方会谈。', target: 'Not asked for.' },
    ];
    const taken = withTranslation(stale, 'zh', both, asOne);
    expect(taken.en.map((one) => one.text)).toEqual(['The exhibition was opened.', 'Talks were held.']);
    expect(taken.links[0]!.stale).toEqual([]);
  });
});
