import { describe, expect, test } from 'vitest';
import { blocksOf, figureColumns, withoutTitle } from './blocks.ts';
import type { ReleaseImage, ReleaseText } from './text.ts';

const link = (n: number) => ({
  zh: [n],
  en: [n],
  confidence: 1,
  reasons: [],
  byHand: false,
  stale: [],
});
const image = (file: string, after: number | null): ReleaseImage => ({
  file,
  after,
  caption: { zh: null, en: null },
  alt: { zh: null, en: null },
});
function textOf(images: ReleaseImage[], tables: ReleaseText['tables'] = []): ReleaseText {
  return {
    zh: ['云江港开通新航线', '航线每周两班。', '散货', '8'].map((text, n) => ({ text, paragraph: n * 2 })),
    en: ['A New Line', 'Two sailings a week.', 'Bulk', '8'].map((text, n) => ({
      text,
      paragraph: n * 2 + 1,
    })),
    links: [0, 1, 2, 3].map(link),
    repairs: [],
    images,
    tables,
  };
}
const said = (text: ReleaseText) =>
  blocksOf(text).map((block) =>
    block.kind === 'text' ? block.zh : block.kind === 'image' ? block.image.file : block.kind,
  );

describe('the blocks of a release', () => {
  test('have its images where they were placed, in their order; one whose paragraph is gone after the one before', () => {
    const images = [image('end', 6), image('lead', null), image('gone', 3), image('second', 2)];
    expect(said(textOf(images))).toEqual([
      'lead',
      '云江港开通新航线',
      '航线每周两班。',
      'gone',
      'second',
      '散货',
      '8',
      'end',
    ]);
  });
  test('have a table once, where its first cell stands', () => {
    const row = [
      { zh: [4], en: [5] },
      { zh: [6], en: [7] },
    ];
    expect(said(textOf([], [{ rows: [row] }]))).toEqual(['云江港开通新航线', '航线每周两班。', 'table']);
  });
  test('begin below the title where the first of them is the title itself', () => {
    const blocks = blocksOf(textOf([image('lead', null)]));
    const title = { zh: '云江港开通新航线', en: 'A New Line' };
    expect(withoutTitle(blocks, title)).toHaveLength(blocks.length - 1);
    expect(withoutTitle(blocks, { ...title, en: 'Another' })).toEqual(blocks);
  });
});

test('a column is one of figures where nothing else stands below its head', () => {
  const cell = (zh: string, en = zh) => ({ zh, en });
  const head = [cell('项目', 'Item'), cell('班次', 'Sailings'), cell('备注', 'Note')];
  const rows = [
    [cell('散货', 'Bulk'), cell('8'), cell('')],
    [cell('集装箱', 'Containers'), cell('1,024.5'), cell('12')],
  ];
  expect(figureColumns([head, ...rows])).toEqual([false, true, false]);
  expect(figureColumns([])).toEqual([]);
});
