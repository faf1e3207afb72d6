import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChanges, settleChanges, trackedPieces } from './tracked-changes.ts';

const texts = {
  agreed: 'Yunjiang and Brennhavn signs an agreement in May.',
  target: 'Yunjiang and Brennhavn signed a memorandum in May 2026.',
};

test('changes are told one by one, neighbours with a space between them as one', () => {
  expect(trackedPieces(texts)).toEqual([
    { kind: 'same', text: 'Yunjiang and Brennhavn ' },
    { kind: 'change', out: 'signs an agreement', in: 'signed a memorandum' },
    { kind: 'same', text: ' in May' },
    { kind: 'change', out: '', in: ' 2026' },
    { kind: 'same', text: '.' },
  ]);
});

test('an accepted change is agreed on, a refused one goes out of the text; the others wait', () => {
  const accepted = settleChanges(texts, 0, true);
  expect(accepted).toEqual({
    agreed: 'Yunjiang and Brennhavn signed a memorandum in May.',
    target: texts.target,
  });
  expect(settleChanges(accepted, 0, false)).toEqual({ agreed: accepted.agreed, target: accepted.agreed });
  expect(settleChanges(texts, 1, false)).toEqual({
    agreed: texts.agreed,
    target: 'Yunjiang and Brennhavn signed a memorandum in May.',
  });
});

const text = fc
  .array(fc.constantFrom('云', '江', 'port ', 'of ', '{1}', '{/1}', ' ', '，'), { maxLength: 14 })
  .map((words) => words.join(''));

test('all accepted is the new text, all refused the agreed one, and each settled change is one fewer', () => {
  fc.assert(
    fc.property(text, text, (agreed, target) => {
      const pair = { agreed, target };
      expect(settleChanges(pair, 'all', true)).toEqual({ agreed: target, target });
      expect(settleChanges(pair, 'all', false)).toEqual({ agreed, target: agreed });
      const waiting = countChanges(pair);
      if (waiting > 0) expect(countChanges(settleChanges(pair, 0, true))).toBeLessThan(waiting);
    }),
  );
});
