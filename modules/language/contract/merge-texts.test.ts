import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTexts } from './merge-texts.ts';

const base = 'The port of Yunjiang opened in May.';

test('what each of two people changed in other places stands in the text, and nothing else', () => {
  const merged = mergeTexts({
    base,
    mine: 'The deep-water port of Yunjiang opened in May.',
    theirs: 'The port of Yunjiang opened in May 2026.',
  });
  expect(merged.text).toBe('The deep-water port of Yunjiang opened in May 2026.');
  expect(merged.clear).toBe(true);
  expect(merged.pieces.filter(({ by }) => by !== 'nobody')).toMatchObject([
    { by: 'me', mine: 'deep-water ', theirs: '' },
    { by: 'them', mine: '', theirs: ' 2026' },
  ]);
});

test('where both changed the same words, both are told and mine stand; what both put in there is kept', () => {
  const other = mergeTexts({
    base,
    mine: base.replace('opened', 'was opened'),
    theirs: base.replace('opened', 'began work'),
  });
  expect(other.clear).toBe(false);
  expect(other.text).toBe('The port of Yunjiang was opened in May.');
  expect(other.pieces.find(({ by }) => by === 'meeting')).toMatchObject({
    mine: 'was opened',
    theirs: 'began work',
  });
  const beginnings = mergeTexts({ base: '', mine: '云江港开港。', theirs: '五月开港。' });
  expect(beginnings).toMatchObject({ clear: false, text: '五月开港。云江港开港。' });
});

test('tags move whole, and the same change of both is one', () => {
  const tagged = { base: '请看{1}附件{/1}。', mine: '请看{1}附件{/1}{2/}。', theirs: '请见{1}附件{/1}。' };
  expect(mergeTexts(tagged)).toMatchObject({ text: '请见{1}附件{/1}{2/}。', clear: true });
  expect(mergeTexts({ base: '开港', mine: '开航', theirs: '开航' })).toMatchObject({
    text: '开航',
    clear: true,
  });
});

const text = fc
  .array(fc.constantFrom('云', '江', 'port ', 'of ', '{1}', '{/1}', '{2/}', '，', 'May '), { maxLength: 14 })
  .map((words) => words.join(''));

test('whoever changed nothing leaves the other’s text as it is, and every piece is in one of the two', () => {
  fc.assert(
    fc.property(text, text, text, (one, mine, theirs) => {
      expect(mergeTexts({ base: one, mine: one, theirs }).text).toBe(theirs);
      expect(mergeTexts({ base: one, mine, theirs: one }).text).toBe(mine);
      const { pieces } = mergeTexts({ base: one, mine, theirs });
      expect(pieces.map((piece) => piece.mine).join('')).toBe(mine);
      expect(pieces.map((piece) => piece.theirs).join('')).toBe(theirs);
    }),
  );
});
