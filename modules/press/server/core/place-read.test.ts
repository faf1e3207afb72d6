import { describe, expect, test } from 'vitest';
import type { ReleaseText } from '../../contract/text.ts';
import { placeAfterLines, tablesRead } from './place-read.ts';

/** A text of these lines, each a paragraph of its side; the n-th Chinese answers the n-th English. */
function textOf(lines: readonly string[]): Pick<ReleaseText, 'zh' | 'en' | 'links'> {
  const side = (isZh: boolean) =>
    lines.flatMap((text, paragraph) => (/\p{Script=Han}/u.test(text) === isZh ? [{ text, paragraph }] : []));
  const [zh, en] = [side(true), side(false)];
  const links = zh.map((_, n) => ({
    zh: [n],
    en: n < en.length ? [n] : [],
    confidence: 1,
    reasons: [],
    byHand: false,
    stale: [],
  }));
  return { zh, en, links };
}

describe('an image of a document', () => {
  const headed = textOf([
    '云江港开通新航线',
    '航线每周两班。',
    '航程18天。',
    'Yunjiang Port Opens a Line',
    'It has two sailings a week.',
    'The voyage takes 18 days.',
  ]);
  test.each([
    ['before everything', 0, null],
    ['after the headline alone', 1, null],
    ['after the first paragraph', 2, 1],
    ['after all the Chinese', 3, 2],
    ['after the headline in English: all Chinese came before', 4, 2],
    ['at the end', 6, 2],
  ])('%s', (_where, lines, place) => {
    expect(placeAfterLines(headed, lines)).toBe(place);
  });
  test('of a text without a headline stands after its first paragraph too', () => {
    const bare = textOf(['航线每周两班。', '航程18天。', 'It has two sailings a week.', 'It takes 18 days.']);
    expect([0, 1, 2].map((lines) => placeAfterLines(bare, lines))).toEqual([null, 0, 1]);
  });
});

describe('tables of a document', () => {
  test('one in each language of the same shape are one table', () => {
    const text = textOf(['项目', '班次', '散货', '八班', 'Item', 'Sailings', 'Bulk', 'eight']);
    const grid = (from: number) => [
      [[from], [from + 1]],
      [[from + 2], [from + 3]],
    ];
    expect(tablesRead(text, [grid(0), grid(4)])).toEqual([
      {
        rows: [
          [
            { zh: [0], en: [4] },
            { zh: [1], en: [5] },
          ],
          [
            { zh: [2], en: [6] },
            { zh: [3], en: [7] },
          ],
        ],
      },
    ]);
    expect(tablesRead(text, [grid(0), [[[4], [5], [6]]]])).toEqual([]);
    expect(tablesRead(text, [grid(0)])).toEqual([]);
  });
  test('one with both languages in its cells is one; Chinese facing English is none', () => {
    const text = textOf(['项目', 'Item', '散货', 'Bulk']);
    expect(tablesRead(text, [[[[0, 1]], [[2, 3]]]])).toEqual([
      { rows: [[{ zh: [0], en: [1] }], [{ zh: [2], en: [3] }]] },
    ]);
    expect(
      tablesRead(text, [
        [
          [[0], [1]],
          [[2], [3]],
        ],
      ]),
    ).toEqual([]);
  });
});
