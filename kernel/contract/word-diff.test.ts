import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const shown = (from: string, to: string) =>
  wordDiff(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['负责港口和航运事务', '负责港口、航运和口岸事务', '负责港口[-和-][+、+]航运[+和口岸+]事务'],
  [
    'In charge of port and shipping affairs here',
    'In charge of port and trade affairs here',
    'In charge of port and [-shipping-][+trade+] affairs here',
  ],
  ['秦牧川', '秦木川', '[-秦牧川-][+秦木川+]'],
  ['', '新写的备注', '[+新写的备注+]'],
  [
    '全新的一段中文文字',
    'quite another text in English',
    '[-全新的一段中文文字-][+quite another text in English+]',
  ],
  ['同样', '同样', '同样'],
])('%s → %s', (from, to, expected) => {
  expect(shown(from, to)).toBe(expected);
});

test('without what came in it is the earlier text, without what went out the later, for any two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('港', '口', 'port ', 'sea', ' ', '，', '\n') });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const diff = wordDiff(from, to);
      const without = (kind: string) =>
        diff
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('in')).toBe(from);
      expect(without('out')).toBe(to);
    }),
  );
});
