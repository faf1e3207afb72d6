import { describe, expect, test } from 'vitest';
import { firstCut, movedCut } from './cut-moves.ts';

const text = '请看{1}附件{/1}，谢谢😀您。再会';

describe('a place to cut at', () => {
  test('begins at the end of a clause nearest to the middle, or in the middle', () => {
    expect(text.slice(0, firstCut(text))).toBe('请看{1}附件{/1}，');
    expect(firstCut('云江港口')).toBe(2);
    expect(firstCut('One two, three four')).toBe('One two, '.length);
  });
  test.each([
    ['back', '请看{1}附件{/1}，', '请看{1}附件{/1}'],
    ['back', '请看{1}', '请看'],
    ['back', '请', '请'],
    ['on', '请看', '请看{1}'],
    ['on', '请看{1}附件{/1}，谢谢', '请看{1}附件{/1}，谢谢😀'],
    ['clause-on', '请看', '请看{1}附件{/1}，'],
    ['clause-on', '请看{1}附件{/1}，谢谢😀您。', '请看{1}附件{/1}，谢谢😀您。再'],
    ['clause-back', '请看{1}附件{/1}，谢谢😀您。', '请看{1}附件{/1}，'],
    ['first', '请看', '请'],
    ['last', '请看', '请看{1}附件{/1}，谢谢😀您。再'],
  ] as const)('goes %s from %s to %s', (move, from, to) => {
    expect(text.slice(0, movedCut(text, from.length, move))).toBe(to);
  });
});
