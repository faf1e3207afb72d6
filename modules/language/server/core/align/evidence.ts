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
  const places = placesOf(target);
  const likely = new Float64Array(target.vocabulary.size);
  for (let row = 1; row < band.rows; row++) {
    const touched: number[] = [];
    let words = 0;
    const first = Math.max(0, band.from[row]! - margin);
    for (let size = 1; size <= Math.min(sizes, row); size++) {
      const sentence = source.sentences[row - size]!;
      words += sentence.length;
      addTranslations(sentence, translations, likely, touched);
      const share = (1 - chance) / Math.max(1, words) / chance;
      const start = entryOf(evidence, row, size, 0);
      for (let column = first; column < band.to[row]!; column++) {
        evidence.values[start + column] = floor * target.sentences[column]!.length;
      }
      for (const word of touched) {
        const gain = Math.log(1 + share * likely[word]! * target.rarity[word]!);
        addGain(evidence.values, start, places[word]!, first, band.to[row]!, gain);
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
      if (likely[words[k]!] === 0 && p[k]! > 0) touched.push(words[k]!);
      likely[words[k]!]! += p[k]!;
    }
  }
}

/** The sentences each word stands in, in order, one as often as the word stands in it. */
function placesOf(side: TextSide): number[][] {
  const places: number[][] = Array.from({ length: side.vocabulary.size }, () => []);
  side.sentences.forEach((sentence, n) => {
    for (const word of sentence) places[word]!.push(n);
  });
  return places;
}

/** Adds to the sentences between two that hold a word. Going by words, not by sentences: most hold few of them. */
function addGain(
  values: Float32Array,
  start: number,
  places: number[],
  first: number,
  end: number,
  gain: number,
): void {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (places[middle]! < first) low = middle + 1;
    else high = middle;
  }
  for (; low < places.length && places[low]! < end; low++) values[start + places[low]!]! += gain;
}
