import { expect, test } from 'vitest';
import { fixedText } from './fixed-text.ts';

const edit = (start: number, end: number, text: string, more: object = {}) => ({
  ...{ lang: 'en' as const, sentence: 3, start, end, text },
  ...more,
});
const here = { sentence: 3, source: 'zh' as const };

test('edits count the words without tags, and tags stay', () => {
  expect(fixedText('{1}Yunjiangs{/1} port', [edit(0, 9, 'Yunjiang’s')], here)).toBe('{1}Yunjiang’s{/1} port');
  expect(fixedText('two{1}  {/1}words', [edit(3, 5, ' ')], here)).toBe('two{1} {/1}words');
  expect(fixedText('a {1}long{/1} way', [edit(2, 10, 'far')], here)).toBe('a {1}far{/1}');
});

test('several are carried out together, an insertion at the end too', () => {
  expect(fixedText('It added 12 line', [edit(16, 16, 's'), edit(9, 11, '21')], here)).toBe(
    'It added 21 lines',
  );
});

test('what mends another segment or the source, or nothing, is no fix here', () => {
  expect(fixedText('Welcome', [edit(0, 1, 'w', { sentence: 4 })], here)).toBeNull();
  expect(fixedText('Welcome', [edit(0, 1, 'w', { lang: 'zh' })], here)).toBeNull();
  expect(fixedText('Welcome', [edit(0, 1, 'W')], here)).toBeNull();
});
