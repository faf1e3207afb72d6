import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import type { Lexicon } from './lexicon.ts';

const entries = new Map([
  ['港口', ['port; harbor']],
  ['会谈', ['talks; discussion']],
  ['友谊', ['friendship']],
  ['树', ['tree']],
]);
const lexicon: Lexicon = { has: (word) => entries.has(word), glosses: (word) => entries.get(word) ?? [] };

const zhSentence = fc.constantFrom(
  '港口很大。',
  '会谈持续3小时！',
  '“友谊长存。”',
  '种树',
  '',
  '  ',
  '……',
  '2024年',
);
const enSentence = fc.constantFrom(
  'The port is large.',
  'Talks took 3 hours!',
  '"Friendship."',
  'Trees',
  '',
  ' ',
  '...',
  'In 2024',
);

describe('beads', () => {
  it('cover every sentence of both sides once and in order, surely to a degree between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(zhSentence, { maxLength: 25 }),
        fc.array(enSentence, { maxLength: 25 }),
        (zh, en) => {
          const beads = align(zh, en, lexicon);
          expect(beads.flatMap((bead) => bead.zh)).toEqual(zh.map((_, n) => n));
          expect(beads.flatMap((bead) => bead.en)).toEqual(en.map((_, n) => n));
          for (const bead of beads) {
            expect(bead.zh.length + bead.en.length).toBeGreaterThan(0);
            expect(bead.confidence).toBeGreaterThanOrEqual(0);
            expect(bead.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('hold one sentence each where one side is empty', () => {
    expect(align([], ['One.', 'Two.'], lexicon).map((bead) => bead.en)).toEqual([[0], [1]]);
    expect(align(['一。', '二。'], [], lexicon).map((bead) => bead.zh)).toEqual([[0], [1]]);
    expect(align([], [], lexicon)).toEqual([]);
  });

  it('leave a blank sentence by itself', () => {
    const beads = align(
      ['港口很大。', '', '友谊长存。'],
      ['The port is large.', 'Friendship lasts.'],
      lexicon,
    );
    expect(beads.map(({ zh, en }) => [zh, en])).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ]);
  });
});
