/**
 * How well the aligner does on chapters its numbers were not chosen on: for each chapter the settings that score best on
 * the other ones and the confidence fitted to them, and what both give on it.
 */
import { align } from '../../modules/language/server/core/align/align.ts';
import { confidenceOf, type Shape, shapeOf } from '../../modules/language/server/core/align/confidence.ts';
import type { Settings } from '../../modules/language/server/core/align/settings.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { evenMap, fitConfidence, type ShapedBead } from './fit-confidence.ts';
import { type Aligned, type Chapter, judge, type Scorer, type Scores } from './gold-chapters.ts';
import type { Judged } from './reliability.ts';

/**
 * The values among which the settings are chosen: few and far apart, as six chapters cannot tell near ones apart. What an
 * unanswered sentence costs is not among them: it was set on sentences taken out of a white paper.
 */
const choices: Partial<Record<keyof Settings, number[]>> = {
  chance: [0.6, 0.7, 0.8],
  lengthVariance: [4, 6, 8],
  balanceWeight: [0, 1, 2],
  agreementWeight: [0.4, 0.6, 0.8],
};

interface TriedChapter {
  gold: Aligned[];
  output: Aligned[];
  beads: (ShapedBead & { shape: Shape })[];
}

interface Tried {
  settings: Partial<Settings>;
  /** By chapter. */
  chapters: TriedChapter[];
}

export interface LeftOut {
  /** As sure as the bare probabilities say, and as sure as is said. */
  bare: Judged[];
  fitted: Judged[];
}

/** Prints the scores of each chapter left out and of all; gives the beads found in chapters left out, judged. */
export function crossValidate(chapters: Chapter[], score: Scorer): LeftOut {
  const tried = combinations().map((settings) => tryOut(chapters, settings));
  const found: LeftOut = { bare: [], fitted: [] };
  const outputs = chapters.map(({ name }, left) => {
    const others = (one: Tried) => one.chapters.filter((_, n) => n !== left);
    const best = chosen(tried, (one) => score(others(one)).strict.f1);
    const map = fitConfidence(others(best).flatMap(({ beads }) => beads));
    const output = best.chapters[left]!;
    console.log(`${name} ${said(score([output]))}  with ${JSON.stringify(best.settings)}`);
    found.bare.push(...output.beads);
    found.fitted.push(
      ...output.beads.map(({ confidence, shape, right }) => ({
        confidence: confidenceOf(shape, confidence, map),
        right,
      })),
    );
    return output;
  });
  console.log(`all left out ${said(score(outputs))}`);
  return found;
}

/**
 * Each value that does best on average over all combinations that hold it: the best single combination is more often the
 * luckiest.
 */
function chosen(tried: Tried[], worth: (one: Tried) => number): Tried {
  const worths = new Map(tried.map((one) => [one, worth(one)]));
  const names = Object.keys(choices) as (keyof Settings)[];
  const best = names.map((name) => {
    const average = (value: number) => {
      const holding = tried.filter(({ settings }) => settings[name] === value);
      return holding.reduce((sum, one) => sum + worths.get(one)!, 0) / holding.length;
    };
    return choices[name]!.reduce((a, b) => (average(b) > average(a) ? b : a));
  });
  return tried.find(({ settings }) => names.every((name, n) => settings[name] === best[n]))!;
}

function combinations(): Partial<Settings>[] {
  return Object.entries(choices).reduce<Partial<Settings>[]>(
    (all, [name, values]) => all.flatMap((some) => values.map((value) => ({ ...some, [name]: value }))),
    [{}],
  );
}

function tryOut(chapters: Chapter[], settings: Partial<Settings>): Tried {
  return { settings, chapters: chapters.map((chapter) => tryOne(chapter, settings)) };
}

/** A chapter aligned under some settings, its confidences the bare probabilities. */
export function tryOne({ zh, en, gold }: Chapter, settings: Partial<Settings>): TriedChapter {
  const beads = align(zh, en, dictionary(), { ...settings, confidence: evenMap });
  return {
    gold,
    output: beads.map((bead): Aligned => [bead.zh, bead.en]),
    beads: judge(beads, gold).map(({ confidence, right, ...bead }) => ({
      confidence,
      right,
      shape: shapeOf({ zh: bead.zh.length, en: bead.en.length }),
    })),
  };
}

function said({ strict, lax }: Scores): string {
  return `strict ${strict.f1.toFixed(4)} lax ${lax.f1.toFixed(4)}`;
}
