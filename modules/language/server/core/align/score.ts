import { type Band, type Strip, transposed } from './band.ts';
import type { BeadKind } from './bead-kinds.ts';
import { entryOf, evidenceFor, placesOf } from './evidence.ts';
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

function wordsIn({ wordsBefore }: TextSide, from: number, to: number): number {
  return wordsBefore[to]! - wordsBefore[from]!;
}

/** Builds the score for all beads of some kinds inside a band. */
export function scoreIn(pair: Pair, band: Band, kinds: readonly BeadKind[], settings: Settings): Score {
  const { zh, en } = pair;
  const evidence = evidenceAt(pair, band, kinds, settings);
  const length = lengthScore(zh, en, settings);
  const balance = balanceScore(zh, en, settings);
  return (kind, i, j) => {
    if (kind.zh === 0 || kind.en === 0) {
      const words = wordsIn(zh, i - kind.zh, i) + wordsIn(en, j - kind.en, j);
      return kind.prior - settings.silence * words;
    }
    const { english, chinese } = evidence(i);
    let gain = 0;
    // Sentences beside each other stand beside each other there: most of the time of aligning is spent here.
    const inEnglish = entryOf(english, i, kind.zh, j);
    for (let k = 1; k <= kind.en; k++) gain += english.values[inEnglish - k]!;
    const inChinese = entryOf(chinese, j, kind.en, i);
    for (let k = 1; k <= kind.zh; k++) gain += chinese.values[inChinese - k]!;
    return gain / 2 + length(kind, i, j) + balance(kind, i, j) + kind.prior;
  };
}

/** Rows whose evidence is held at once: a long text's would take tens of megabytes. */
const rowsAtOnce = 512;

/** Gives the evidence for beads that end at a row, either way. Rows are asked for mostly one after the other. */
function evidenceAt({ zh, en, tables }: Pair, band: Band, kinds: readonly BeadKind[], { chance }: Settings) {
  const most = (side: 'zh' | 'en') => Math.max(...kinds.map((kind) => kind[side]));
  const enPlaces = placesOf(en);
  const zhPlaces = placesOf(zh);
  const evidenceIn = (strip: Strip) => ({
    english: evidenceFor(zh, en, tables.english, strip, enPlaces, most('zh'), chance),
    chinese: evidenceFor(
      en,
      zh,
      tables.chinese,
      transposed(strip, band.columns),
      zhPlaces,
      most('en'),
      chance,
    ),
  });
  let first = -1;
  let held: ReturnType<typeof evidenceIn>;
  return (row: number) => {
    const begins = row - (row % rowsAtOnce);
    if (begins !== first) {
      first = begins;
      const last = Math.min(band.rows, first + rowsAtOnce) - 1;
      held = evidenceIn({ ...band, first, last });
    }
    return held;
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
function balanceScore(zh: TextSide, en: TextSide, settings: Settings): Score {
  const all = { zh: wordsIn(zh, 0, zh.size), en: wordsIn(en, 0, en.size) };
  const { unseenBalance: unseen, balanceWeight } = settings;
  const usual = Math.log((all.zh + unseen) / (all.en + unseen));
  // Asked for at every cell of a wide band: looked up, not worked out.
  const logs = Float64Array.from({ length: Math.max(all.zh, all.en) + 2 }, (_, count) => Math.log(count));
  return (kind, i, j) => {
    const said = logs[wordsIn(zh, i - kind.zh, i) + 1]!;
    const answered = logs[wordsIn(en, j - kind.en, j) + 1]!;
    return -balanceWeight * (said - answered - usual) ** 2;
  };
}
