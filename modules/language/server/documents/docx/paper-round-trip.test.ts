import { expect, test } from 'vitest';
import { toDocx } from '../../../../../kernel/server/papers/to-docx.ts';
import { sampleRelease } from '../../../../../testing/sample-release.ts';
import { readDocument } from '../read-document.ts';

const paper = {
  ...sampleRelease,
  blocks: sampleRelease.blocks.filter(({ block }) => block === 'paragraph'),
};

test('a paper given out as a Word document and handed in again has the same words, and no more', async () => {
  const words = [paper.title, ...paper.blocks.map((block) => ('text' in block ? block.text : undefined))]
    .filter((text) => typeof text === 'object')
    .flatMap(({ zh, en }) => [zh, en].filter((half) => half !== null));
  expect((await readDocument(await toDocx(paper))).text.split('\n')).toEqual(words);
});

test.each(['zh', 'en'] as const)('in %s alone it has that side only', async (langs) => {
  const { text } = await readDocument(await toDocx({ ...paper, langs }));
  expect(text.split('\n')[0]).toBe(paper.title[langs]);
  expect(/\p{Script=Han}/u.test(text)).toBe(langs === 'zh');
});

test('every block is in it', async () => {
  const { text } = await readDocument(await toDocx(sampleRelease));
  for (const words of ['兰厅', '牵头单位', '1,120', 'Łukasz', 'Correction', '周静宜'])
    expect(text).toContain(words);
});
