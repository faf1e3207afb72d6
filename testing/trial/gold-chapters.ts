/** The six literary chapters with gold beads beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bead } from '../../modules/language/contract/texts.ts';

const shared = resolve(import.meta.dirname, '../../../shared');

/** Where they are, and what judges. */
export const chapterFolder = join(shared, 'data/alignment-dev');
export const scorerFile = join(shared, 'tools/score-alignment.mjs');

export type Aligned = [zh: number[], en: number[]];

export interface Chapter {
  name: string;
  zh: string[];
  en: string[];
  gold: Aligned[];
}

/** What the scorer beside the project gives. */
export interface Scores {
  strict: { precision: number; recall: number; f1: number };
  lax: { precision: number; recall: number; f1: number };
}

export type Scorer = (documents: { gold: Aligned[]; output: Aligned[] }[]) => Scores;

export async function loadScorer(): Promise<Scorer> {
  const { score } = (await import(pathToFileURL(scorerFile).href)) as { score: Scorer };
  return score;
}

/** All of them in order, or nothing where they are not. */
export function findChapters(): Chapter[] | undefined {
  if (!existsSync(chapterFolder)) return undefined;
  return readdirSync(join(chapterFolder, 'zh')).sort().map(readChapter);
}

function readChapter(file: string): Chapter {
  const read = (...path: string[]) => readFileSync(join(chapterFolder, ...path), 'utf8');
  const lines = (lang: string) => read(lang, file).replace(/\n$/, '').split('\n');
  const numbers = (side: string) => (side.match(/\d+/g) ?? []).map(Number);
  const gold = read('gold', file.replace('.txt', '.align'))
    .split(/\r?\n/)
    .filter((line) => line.includes(':'))
    .map((line) => line.split(':').map(numbers) as Aligned);
  return { name: file.replace('.txt', ''), zh: lines('zh'), en: lines('en'), gold };
}

/** Beads, each with whether people have it so. */
export function judge<T extends Pick<Bead, 'zh' | 'en'>>(
  beads: T[],
  gold: Aligned[],
): (T & { right: boolean })[] {
  const right = new Set(gold.map(([zh, en]) => `${zh}:${en}`));
  return beads.map((bead) => ({ ...bead, right: right.has(`${bead.zh}:${bead.en}`) }));
}
