/**
 * How well the aligner does on chapters its settings were not chosen on: for each chapter the settings that score best
 * on the other ones, and what they score on it.
 */
import { align } from '../../modules/language/server/core/align/align.ts';
import type { Settings } from '../../modules/language/server/core/align/settings.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';

export type Aligned = [zh: number[], en: number[]];

export interface Chapter {
  name: string;
  zh: string[];
  en: string[];
  gold: Aligned[];
}

/** What the scorer beside the project gives. */
interface Scores {
  strict: { precision: number; recall: number; f1: number };
  lax: { precision: number; recall: number; f1: number };
}
export type Scorer = (documents: { gold: Aligned[]; output: Aligned[] }[]) => Scores;

export interface Judged {
  confidence: number;
  right: boolean;
}

/** The values among which the settings are chosen: few and far apart, as six chapters cannot tell near ones apart. */
const choices: Partial<Record<keyof Settings, number[]>> = {
  chance: [0.6, 0.7, 0.8],
  silence: [0.05, 0.1],
  lengthVariance: [4, 6, 8],
  agreementWeight: [0.4, 0.6, 0.8],
};

interface Tried {
  settings: Partial<Settings>;
  /** By chapter. */
  outputs: { gold: Aligned[]; output: Aligned[]; judged: Judged[] }[];
}

/** Prints the scores of each chapter left out and of all; gives the beads found in chapters left out, judged. */
export function crossValidate(chapters: Chapter[], score: Scorer): Judged[] {
  const tried = combinations().map((settings) => tryOut(chapters, settings));
  const leftOut = chapters.map(({ name }, n) => {
    const onOthers = ({ outputs }: Tried) => score(outputs.filter((_, m) => m !== n)).strict.f1;
    const best = tried.reduce((a, b) => (onOthers(b) > onOthers(a) ? b : a));
    const output = best.outputs[n]!;
    console.log(`${name} ${said(score([output]))}  with ${JSON.stringify(best.settings)}`);
    return output;
  });
  console.log(`all left out ${said(score(leftOut))}`);
  return leftOut.flatMap(({ judged }) => judged);
}

function combinations(): Partial<Settings>[] {
  return Object.entries(choices).reduce<Partial<Settings>[]>(
    (all, [name, values]) => all.flatMap((some) => values.map((value) => ({ ...some, [name]: value }))),
    [{}],
  );
}

function tryOut(chapters: Chapter[], settings: Partial<Settings>): Tried {
  const outputs = chapters.map(({ zh, en, gold }) => {
    const right = new Set(gold.map(keyOf));
    const beads = align(zh, en, dictionary(), settings);
    const output = beads.map((bead): Aligned => [bead.zh, bead.en]);
    return {
      gold,
      output,
      judged: beads.map(({ confidence }, n) => ({ confidence, right: right.has(keyOf(output[n]!)) })),
    };
  });
  return { settings, outputs };
}

function said({ strict, lax }: Scores): string {
  return `strict ${strict.f1.toFixed(4)} lax ${lax.f1.toFixed(4)}`;
}

function keyOf([zh, en]: Aligned): string {
  return `${zh}:${en}`;
}
