import { describe, expect, it } from 'vitest';
import { glossWeights } from './glosses.ts';
import { translationTables } from './translation-table.ts';

describe('glosses', () => {
  it('share one weight among the senses and their words', () => {
    const weights = glossWeights(['foreign affairs', 'diplomacy (formal)', 'CL:個|个[ge4]']);
    expect([...weights.values()].reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
    expect(weights.get('foreign')).toBeCloseTo(0.25);
    expect(weights.get('diplomacy')).toBeCloseTo(0.5);
    expect(weights.has('formal')).toBe(false);
  });

  it('keep a surname and drop what speaks of the entry only', () => {
    expect([...glossWeights(['surname Shen', 'variant of 沉[chen2]']).keys()]).toEqual(['shen']);
  });
});

describe('tables', () => {
  const lexicon = {
    has: () => true,
    glosses: (word: string) => (word === '港口' ? ['port; harbor'] : word === '海港' ? ['harbor'] : []),
  };
  const weight = { shortName: 1, longName: 2 };

  it('go both ways and hold only words that occur', () => {
    const { english, chinese } = translationTables(
      ['港口', '海港', '#12'],
      new Map([
        ['port', 0],
        ['harbor', 1],
        ['#12', 2],
      ]),
      new Map(),
      lexicon,
      weight,
    );
    expect(english[0]).toEqual({ words: [0, 1], p: [0.5, 0.5] });
    expect(chinese[1]!.words).toEqual([0, 1]);
    expect(chinese[1]!.p[1]).toBeGreaterThan(chinese[1]!.p[0]!);
    expect(english[2]).toEqual({ words: [2], p: [1] });
  });

  it('hold names by their pinyin', () => {
    const { english } = translationTables(
      ['牧川'],
      new Map([['muchuan', 0]]),
      new Map([['牧川', ['muchuan']]]),
      lexicon,
      weight,
    );
    expect(english[0]).toEqual({ words: [0], p: [2] });
  });
});
