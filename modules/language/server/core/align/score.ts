import { type Band, transposed } from './band.ts';
import type { BeadKind } from './bead-kinds.ts';
import { entryOf, evidenceFor } from './evidence.ts';
import type { Pair } from './pair.ts';
import type { Settings } from './settings.ts';
import type { TextSide } from './text-side.ts';

/** The score of the bead of a kind that ends at point (i, j). */
export type Score = (kind: BeadKind, i: number, j: number) => number;

/** Running sums, so that the total of any run is one subtraction. */
function sums(values: ArrayLike<number>): Float64Array {
  const result = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) result[i + 1] = result[i]! + values[i]!;
  return result;
}

/** Builds the score for all beads of some kinds inside a band. */
export function scoreIn(pair: Pair, band: Band, kinds: readonly BeadKind[], settings: Settings): Score {
  const { zh, en, tables } = pair;
  const most = (side: 'zh' | 'en') => Math.max(...kinds.map((k) => k[side]));
  const english = evidenceFor(zh, en, tables.english, band, most('zh'), settings.chance);
  const chinese = evidenceFor(en, zh, tables.chinese, transposed(band), most('en'), settings.chance);
  const zhWords = sums(zh.sentences.map((s) => s.length));
  const enWords = sums(en.sentences.map((s) => s.length));
  const length = lengthScore(zh, en, settings);
  const balance = balanceScore(zhWords, enWords, settings);
  return (kind, i, j) => {
    if (kind.zh === 0 || kind.en === 0) {
      const words = zhWords[i]! - zhWords[i - kind.zh]! + enWords[j]! - enWords[j - kind.en]!;
      return kind.prior - settings.silence * words;
    }
    let gain = 0;
    for (let k = 1; k <= kind.en; k++) gain += english.values[entryOf(english, i, kind.zh, j - k)]!;
    for (let k = 1; k <= kind.zh; k++) gain += chinese.values[entryOf(chinese, j, kind.en, i - k)]!;
    return gain / 2 + length(kind, i, j) + balance(kind, i, j) + kind.prior;
  };
}

/** How well the lengths of a bead's sides go together, by the ratio of the two whole texts and the usual one. */
function lengthScore(zh: TextSide, en: TextSide, settings: Settings): Score {
  const zhLength = sums(zh.lengths);
  const enLength = sums(en.lengths);
  const known = settings.usualLength;
  const ratio = (enLength.at(-1)! + settings.usualRatio * known) / (zhLength.at(-1)! + known);
  return (kind, i, j) => {
    const expected = ratio * (zhLength[i]! - zhLength[i - kind.zh]!);
    const actual = enLength[j]! - enLength[j - kind.en]!;
    const mean = Math.max(1, (expected + actual) / 2);
    const variance = settings.lengthVariance * mean + (settings.lengthSpread * mean) ** 2;
    return (-settings.lengthWeight * (actual - expected) ** 2) / variance / 2;
  };
}

/**
 * How well the numbers of content words of a bead's sides go together. Letters say little of that where a name is long or
 * a phrase of four characters takes a line; what is said in many words is seldom answered in one.
 */
function balanceScore(zhWords: Float64Array, enWords: Float64Array, settings: Settings): Score {
  const usual = (zhWords.at(-1)! + settings.unseenBalance) / (enWords.at(-1)! + settings.unseenBalance);
  return (kind, i, j) => {
    const zh = zhWords[i]! - zhWords[i - kind.zh]! + 1;
    const en = enWords[j]! - enWords[j - kind.en]! + 1;
    return -settings.balanceWeight * Math.log(zh / en / usual) ** 2;
  };
}
