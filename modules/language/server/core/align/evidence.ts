import type { Band } from './band.ts';
import type { TextSide } from './text-side.ts';
import type { Translations } from './translation-table.ts';

/** Columns kept left of each row, so that a bead may reach back over the edge of the band. */
const margin = 6;

/**
 * How well each sentence of one side is explained by runs of sentences of the other: entry (row, size, column) is
 * the gain in log-probability of target sentence `column` when the `size` source sentences before `row` are known.
 */
export interface Evidence {
  values: Float32Array;
  band: Band;
  stride: number;
}

/** Where the entry of a run ending before `row` for sentence `column` stands. */
export function entryOf(evidence: Evidence, row: number, size: number, column: number): number {
  const { band, stride } = evidence;
  return ((size - 1) * band.rows + row) * stride + column - band.from[row]! + margin;
}

/** Computes the evidence inside a band for runs of up to `sizes` sentences; `chance` as in the settings. */
export function evidenceFor(
  source: TextSide,
  target: TextSide,
  translations: readonly Translations[],
  band: Band,
  sizes: number,
  chance: number,
): Evidence {
  const stride = band.width + margin;
  const evidence = { values: new Float32Array(sizes * band.rows * stride), band, stride };
  const floor = Math.log(chance);
  const likely = new Float64Array(target.vocabulary.size);
  for (let row = 1; row < band.rows; row++) {
    const touched: number[] = [];
    let words = 0;
    for (let size = 1; size <= Math.min(sizes, row); size++) {
      const sentence = source.sentences[row - size]!;
      words += sentence.length;
      addTranslations(sentence, translations, likely, touched);
      const share = (1 - chance) / Math.max(1, words) / chance;
      const first = Math.max(0, band.from[row]! - margin);
      for (let column = first; column < band.to[row]!; column++) {
        const gain = gainOf(target.sentences[column]!, likely, target.rarity, share);
        evidence.values[entryOf(evidence, row, size, column)] =
          gain + floor * target.sentences[column]!.length;
      }
    }
    for (const word of touched) likely[word] = 0;
  }
  return evidence;
}

function addTranslations(
  sentence: Int32Array,
  translations: readonly Translations[],
  likely: Float64Array,
  touched: number[],
): void {
  for (const word of sentence) {
    const { words, p } = translations[word]!;
    for (let k = 0; k < words.length; k++) {
      likely[words[k]!]! += p[k]!;
      touched.push(words[k]!);
    }
  }
}

function gainOf(sentence: Int32Array, likely: Float64Array, rarity: Float64Array, share: number): number {
  let gain = 0;
  for (const word of sentence) {
    const p = likely[word]!;
    if (p > 0) gain += Math.log(1 + share * p * rarity[word]!);
  }
  return gain;
}
