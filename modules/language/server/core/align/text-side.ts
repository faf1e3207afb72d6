import type { Token } from './token.ts';

/** One side of the pair, counted and numbered: what the scores are computed from. In flat arrays, as texts may be long. */
export interface TextSide {
  /** How many sentences it has. */
  size: number;
  /** The words of all sentences one after the other, as numbers in the vocabulary, and where each stands in its text. */
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** How many words stand before each sentence, and before the end: its words are from here to the next. */
  wordsBefore: Int32Array;
  vocabulary: Map<string, number>;
  /** The key of each word of the vocabulary. */
  keys: string[];
  /** One over the share of all words of this side that each word has. */
  rarity: Float64Array;
  /** Letters and digits of each sentence: its length. */
  lengths: Float64Array;
}

/** Numbers the words of one side and counts them, as if `unseen` other words stood beside them. */
export function textSide(
  texts: readonly string[],
  tokensOf: (text: string) => Token[],
  unseen: number,
): TextSide {
  const vocabulary = new Map<string, number>();
  const counts: number[] = [];
  const words = growing();
  const starts = growing();
  const ends = growing();
  const wordsBefore = new Int32Array(texts.length + 1);
  texts.forEach((text, n) => {
    for (const { key, start, end } of tokensOf(text)) {
      const number = vocabulary.get(key) ?? vocabulary.size;
      vocabulary.set(key, number);
      counts[number] = (counts[number] ?? 0) + 1;
      words.push(number);
      starts.push(start);
      ends.push(end);
    }
    wordsBefore[n + 1] = words.size();
  });
  const total = words.size() + unseen;
  return {
    size: texts.length,
    words: words.all(),
    starts: starts.all(),
    ends: ends.all(),
    wordsBefore,
    vocabulary,
    keys: [...vocabulary.keys()],
    rarity: Float64Array.from(counts, (count) => total / count),
    lengths: Float64Array.from(texts, (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
  };
}

/** A list of whole numbers in a typed array that doubles when it is full. */
function growing() {
  let values = new Int32Array(1024);
  let size = 0;
  return {
    size: () => size,
    push(value: number) {
      if (size === values.length) {
        const larger = new Int32Array(size * 2);
        larger.set(values);
        values = larger;
      }
      values[size++] = value;
    },
    all: () => values.slice(0, size),
  };
}
