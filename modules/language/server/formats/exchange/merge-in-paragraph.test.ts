import { describe, expect, test } from 'vitest';
import { tagFaults } from '../../../contract/tags.ts';
import { fillParagraph } from './fill-paragraph.ts';
import { mergeInParagraph } from './merge-in-paragraph.ts';
import type { ParagraphTag } from './paragraph.ts';

const toEnglish = { from: 'zh-CN', to: 'en-GB' };
const toChinese = { from: 'en-GB', to: 'zh-CN' };
const bold = (number: number): ParagraphTag => ({ number, is: 'bold' });
const pair = (one: [string, string | null], two: [string, string | null]) =>
  [
    { place: 0, source: one[0], target: one[1] },
    { place: 1, source: two[0], target: two[1] },
  ] as const;

describe('two segments of a paragraph as one', () => {
  test('have what stands between them in the file, and their translations one after the other as its language sets them', () => {
    const zh = { text: '甲。乙。', tags: [] };
    expect(mergeInParagraph(zh, [], pair(['甲。', 'A.'], ['乙。', 'B.']), toEnglish)).toEqual({
      ...{ source: '甲。乙。', target: 'A. B.', tags: [] },
    });
    const en = { text: 'A.  B.', tags: [] };
    expect(mergeInParagraph(en, [], pair(['A.', '甲。'], ['B.', '乙。']), toChinese)).toMatchObject({
      ...{ source: 'A.  B.', target: '甲。乙。' },
    });
  });
  test('are found behind those that say the same before them, and keep their tags by the numbers of the whole', () => {
    const text = '甲。甲。{1}乙{/1}丙。{2/}{3}丁{/3}。';
    const paragraph = { text, tags: [bold(1), { number: 2, is: 'note' } as const, bold(3)] };
    const both = pair(['{1}乙{/1}丙。', 'c {1}B{/1}.'], ['{1}丁{/1}。', '{1}D{/1}.']);
    const merged = mergeInParagraph(paragraph, ['甲。', '甲。'], both, toEnglish)!;
    expect(merged).toEqual({
      source: '{1}乙{/1}丙。{2/}{3}丁{/3}。',
      target: 'c {1}B{/1}. {2/}{3}D{/3}.',
      tags: paragraph.tags,
    });
    expect(tagFaults(merged.source, merged.target!)).toEqual([]);
    const apart = fillParagraph(
      paragraph,
      [{ place: 0, source: '甲。', target: 'A.' }, { place: 1, source: '甲。', target: 'A.' }, ...both],
      toEnglish,
    );
    const whole = fillParagraph(
      paragraph,
      [
        { place: 0, source: '甲。', target: 'A.' },
        { place: 1, source: '甲。', target: 'A.' },
        { place: 2, source: merged.source, target: merged.target },
      ],
      toEnglish,
    );
    expect(whole).toEqual(apart);
  });
  test('take in the other half of a pair next to them', () => {
    const paragraph = { text: '甲。{1}乙。丙。{/1}', tags: [bold(1)] };
    const first = mergeInParagraph(paragraph, [], pair(['甲。', null], ['乙。', null]), toEnglish)!;
    expect(first).toMatchObject({ source: '甲。{1}乙。', target: null });
    const second = mergeInParagraph(
      paragraph,
      [],
      pair([first.source, 'A. {1}B.'], ['丙。', 'C.']),
      toEnglish,
    );
    expect(second).toMatchObject({ source: '甲。{1}乙。丙。{/1}', target: 'A. {1}B. C.{/1}' });
  });
  test('of which one says nothing yet say what the other does', () => {
    const paragraph = { text: '甲。乙。', tags: [] };
    expect(mergeInParagraph(paragraph, [], pair(['甲。', 'A.'], ['乙。', null]), toEnglish)!.target).toBe(
      'A.',
    );
    expect(mergeInParagraph(paragraph, [], pair(['甲。', null], ['乙。', 'B.']), toEnglish)!.target).toBe(
      'B.',
    );
  });
  test('are none where the paragraph is another', () => {
    const paragraph = { text: '丙。', tags: [] };
    expect(mergeInParagraph(paragraph, [], pair(['甲。', 'A.'], ['乙。', 'B.']), toEnglish)).toBeNull();
  });
});
