import { describe, expect, it } from 'vitest';
import { bandOf } from './band.ts';
import type { Lexicon } from './lexicon.ts';
import { prepare } from './prepare.ts';
import { scoreIn } from './score.ts';
import { defaultSettings } from './settings.ts';

const words = new Map([
  ['港口', ['port']],
  ['会谈', ['talks']],
  ['友谊', ['friendship']],
  ['树', ['tree']],
]);
const lexicon: Lexicon = { has: (word) => words.has(word), glosses: (word) => words.get(word) ?? [] };

/** What is taken off a bead that ends at a point for the numbers of words of its sides. */
function takenOff(zh: number, en: number, i: number, j: number): number {
  const pair = prepare(
    ['港口会谈友谊', '树'],
    ['Port talks, friendship.', 'Tree.'],
    lexicon,
    defaultSettings,
  );
  const kind = { zh, en, prior: 0 };
  const score = (balanceWeight: number) =>
    scoreIn(pair, bandOf(3, [0, 0, 0], [2, 2, 2]), [kind], { ...defaultSettings, balanceWeight })(kind, i, j);
  return score(0) - score(1);
}

describe('the score of a bead', () => {
  it('loses nothing where both sides say as many words, more the less they do', () => {
    expect(takenOff(1, 1, 1, 1)).toBeCloseTo(0);
    expect(takenOff(2, 2, 2, 2)).toBeCloseTo(0);
    expect(takenOff(1, 2, 1, 2)).toBeGreaterThan(0.01);
    expect(takenOff(1, 1, 2, 1)).toBeGreaterThan(takenOff(1, 2, 1, 2));
    expect(takenOff(1, 1, 2, 1)).toBeCloseTo(takenOff(1, 1, 1, 2));
  });

  it('knows no such loss for a sentence that nothing answers', () => {
    expect(takenOff(1, 0, 1, 0)).toBe(0);
  });
});
