import { type Strip, widthOf } from './band.ts';
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
  strip: Strip;
  stride: number;
}

/** Where the entry of a run ending before `row` for sentence `column` stands. */
export function entryOf(evidence: Evidence, row: number, size: number, column: number): number {
  const { strip, stride } = evidence;
  const rows = strip.last - strip.first + 1;
  return ((size - 1) * rows + row - strip.first) * stride + column - strip.from[row]! + margin;
}

/** Computes the evidence inside a strip for runs of up to `sizes` sentences; `chance` as in the settings. */
export function evidenceFor(
  source: TextSide,
  target: TextSide,
  translations: readonly Translations[],
  strip: Strip,
  places: Places,
  sizes: number,
  chance: number,
): Evidence {
  const stride = widthOf(strip) + margin;
  const rows = strip.last - strip.first + 1;
  const evidence = { values: new Float32Array(sizes * rows * stride), strip, stride };
  const floor = Math.log(chance);
  const likely = new Float64Array(target.vocabulary.size);
  for (let row = Math.max(1, strip.first); row <= strip.last; row++) {
    const touched: number[] = [];
    let words = 0;
    const first = Math.max(0, strip.from[row]! - margin);
    for (let size = 1; size <= Math.min(sizes, row); size++) {
      const sentence = row - size;
      words += source.wordsBefore[sentence + 1]! - source.wordsBefore[sentence]!;
      addTranslations(source, sentence, translations, likely, touched);
      const share = (1 - chance) / Math.max(1, words) / chance;
      const start = entryOf(evidence, row, size, 0);
      for (let column = first; column < strip.to[row]!; column++) {
        evidence.values[start + column] =
          floor * (target.wordsBefore[column + 1]! - target.wordsBefore[column]!);
      }
      for (const word of touched) {
        const gain = Math.log(1 + share * likely[word]! * target.rarity[word]!);
        addGain(evidence.values, start, places, word, first, strip.to[row]!, gain);
      }
    }
    for (const word of touched) likely[word] = 0;
  }
  return evidence;
}

function addTranslations(
  { words: all, wordsBefore }: TextSide,
  sentence: number,
  translations: readonly Translations[],
  likely: Float64Array,
  touched: number[],
): void {
  for (let n = wordsBefore[sentence]!; n < wordsBefore[sentence + 1]!; n++) {
    const { words, p } = translations[all[n]!]!;
    for (let k = 0; k < words.length; k++) {
      if (likely[words[k]!] === 0 && p[k]! > 0) touched.push(words[k]!);
      likely[words[k]!]! += p[k]!;
    }
  }
}

/** The sentences each word stands in, in order, one as often as the word stands in it. */
export interface Places {
  sentences: Int32Array;
  /** Where those of each word begin. */
  from: Int32Array;
}

/** Where each word of a side stands. */
export function placesOf({ words, wordsBefore, vocabulary, size }: TextSide): Places {
  const from = new Int32Array(vocabulary.size + 1);
  for (const word of words) from[word + 1]!++;
  for (let word = 0; word < vocabulary.size; word++) from[word + 1]! += from[word]!;
  const next = from.slice();
  const sentences = new Int32Array(words.length);
  for (let sentence = 0; sentence < size; sentence++)
    for (let n = wordsBefore[sentence]!; n < wordsBefore[sentence + 1]!; n++)
      sentences[next[words[n]!]!++] = sentence;
  return { sentences, from };
}

/** Adds to the sentences between two that hold a word. Going by words, not by sentences: most hold few of them. */
function addGain(
  values: Float32Array,
  start: number,
  { sentences, from }: Places,
  word: number,
  first: number,
  end: number,
  gain: number,
): void {
  let low = from[word]!;
  const last = from[word + 1]!;
  for (let high = last; low < high; ) {
    const middle = (low + high) >> 1;
    if (sentences[middle]! < first) low = middle + 1;
    else high = middle;
  }
  for (; low < last && sentences[low]! < end; low++) values[start + sentences[low]!]! += gain;
}
