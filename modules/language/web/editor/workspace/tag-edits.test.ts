import { expect, test } from 'vitest';
import { nextTag, tagBeside, wholeTags } from './tag-edits.ts';

const text = '请看{1}附件{/1}{2/}。';

test.each([
  [3, 3, 2, 2],
  [4, 4, 5, 5],
  [0, 3, 0, 5],
  [6, 8, 6, 11],
  [2, 5, 2, 5],
  [0, 2, 0, 2],
])('what is chosen from %i to %i has no half of a tag: %i to %i', (start, end, from, to) => {
  expect(wholeTags(text, { start, end })).toEqual({ start: from, end: to });
});

test('deleting beside a tag takes the whole of it', () => {
  expect(tagBeside(text, 5, 'back')).toEqual({ start: 2, end: 5 });
  expect(tagBeside(text, 11, 'on')).toEqual({ start: 11, end: 15 });
  expect(tagBeside(text, 7, 'back')).toBeNull();
});

test('the next tag is the first that is missing; a pair goes around what is chosen', () => {
  expect(nextTag(text, 'See annex.', { start: 4, end: 9 })).toEqual({ text: '{1}annex{/1}', caret: 16 });
  expect(nextTag(text, 'See annex.', { start: 4, end: 4 })).toEqual({ text: '{1}', caret: 7 });
  expect(nextTag(text, 'See {1}annex', { start: 12, end: 12 })).toEqual({ text: '{/1}', caret: 16 });
  expect(nextTag(text, 'See {1}annex{/1}.', { start: 3, end: 3 })).toEqual({ text: '{2/}', caret: 7 });
  expect(nextTag(text, text, { start: 0, end: 0 })).toBeNull();
});
