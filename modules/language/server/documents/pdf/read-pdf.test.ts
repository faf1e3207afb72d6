import { expect, test } from 'vitest';
import { toPdf } from '../../../../../kernel/server/papers/to-pdf.ts';
import { pdfOf } from '../../../../../testing/pdf.ts';
import { sampleRelease } from '../../../../../testing/sample-release.ts';
import { TextRefusal } from '../../core/read/refusal.ts';
import { paragraphsOfPages } from './page-paragraphs.ts';
import { isPdf, readPdf } from './read-pdf.ts';

const paper = {
  ...sampleRelease,
  blocks: sampleRelease.blocks.filter(({ block }) => block === 'paragraph'),
};

test.each(['zh', 'en'] as const)(
  'the words of a paper given out as a PDF in %s are read back',
  async (langs) => {
    const bytes = toPdf({ ...paper, langs }, new Date('2026-11-24T02:00:00Z'));
    expect(isPdf(bytes)).toBe(true);
    const text = (await readPdf(bytes, 100_000)).replace(/\s/g, '');
    const said = paper.blocks.flatMap((block) =>
      'text' in block && typeof block.text === 'object' ? (block.text[langs] ?? []) : [],
    );
    expect(said.length).toBeGreaterThan(1);
    for (const words of said) expect(text).toContain(words.replace(/\s/g, ''));
  },
);

test('what is no PDF inside, or pictures only, is refused in words', async () => {
  for (const bytes of [Buffer.from('%PDF-1.7 nothing'), pdfOf(['1 0 0 rg 20 20 50 50 re f'])])
    await expect(readPdf(bytes, 1000)).rejects.toBeInstanceOf(TextRefusal);
});

test('lines broken to fit a page are one paragraph again; numbers of pages are left out', () => {
  expect(
    paragraphsOfPages([
      '工作方案\r\n为推动云江港与友好城市港口的合作，制定\r\n本方案，自印发之日起施行。\r\n- 1 -',
      'A plan is made to advance the coop-\r\neration of the ports of sister cities,\r\nand it takes effect.\r\n2 / 2',
    ]),
  ).toEqual([
    '工作方案',
    '为推动云江港与友好城市港口的合作，制定本方案，自印发之日起施行。',
    'A plan is made to advance the cooperation of the ports of sister cities, and it takes effect.',
  ]);
});
