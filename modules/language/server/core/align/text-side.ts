import type { Token } from './token.ts';

/** One side of the pair, counted and numbered: what the scores are computed from. */
export interface TextSide {
  /** Words of each sentence in order, as tokens and as numbers in the vocabulary. */
  tokens: Token[][];
  sentences: Int32Array[];
  vocabulary: Map<string, number>;
  /** One over the share of all words of this side that each word has. */
  rarity: Float64Array;
  /** Letters and digits of each sentence: its length. */
  lengths: Float64Array;
}

/** Numbers the words of one side and counts them, as if `unseen` other words stood beside them. */
export function textSide(texts: readonly string[], tokens: Token[][], unseen: number): TextSide {
  const vocabulary = new Map<string, number>();
  const counts: number[] = [];
  const sentences = tokens.map((words) =>
    Int32Array.from(words, ({ key }) => {
      const number = vocabulary.get(key) ?? vocabulary.size;
      vocabulary.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    }),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    tokens,
    sentences,
    vocabulary,
    rarity: Float64Array.from(counts, (count) => (total + unseen) / count),
    lengths: Float64Array.from(texts, (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
  };
}
