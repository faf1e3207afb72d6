import { existsSync } from 'node:fs';
import { chapterFolder } from '../trial/gold-chapters.ts';
import { officialTexts } from '../trial/official-gold.ts';
import { type Figure, figureOf } from './figures.ts';
import { measureMemory } from './memory.ts';
import type { BenchOptions, Measured, Part } from './part.ts';
import { figuresOfTrial } from './trial-figures.ts';

const usually = 100_000;

/** All figures of the translation centre, beside what is wanted and what others reach; docs/translation-measures.md says how. */
export const languageCentre: Part = {
  name: 'language',
  about: {
    zh: `翻译中心：对齐、记忆库（${usually.toLocaleString('en')} 条，--units 另定）、术语、检查、Word 文件`,
    en: `the translation centre: alignment, a memory of ${usually.toLocaleString('en')} units or so many as --units says, terms, checks, Word files`,
  },
  run: async ({ units = usually }: BenchOptions) => {
    const own = [await alignerSize(), ...(await recognition()), ...(await wordFile())].flat();
    const onTexts = await measuredOnTexts();
    const recall = await recallOnText();
    const memory = await measureMemory(units);
    return {
      figures: [...own, ...onTexts.figures, ...recall, ...memory.figures],
      absent: [...onTexts.absent, ...memory.absent],
    };
  },
};

/** One value with what is wanted, and what others reach. */
function one(what: string, unit: Figure['unit'], value: number, aim?: string, peer?: string): Figure {
  return {
    ...figureOf(what, unit, [value]),
    ...(aim !== undefined && { aim }),
    ...(peer !== undefined && { peer }),
  };
}

async function alignerSize(): Promise<Figure[]> {
  const { sentences, seconds, most } = await figuresOfTrial<{
    sentences: number;
    seconds: number;
    most: number;
  }>('alignment-size', []);
  const hunalign = 'hunalign some 3,400 with the same dictionary (a Bible, 11,300 sentences in 3.3 s)';
  return [
    one('align 6,000 × 6,000', 'sentences/s', sentences / seconds, '≥ 2,000', hunalign),
    one('align 6,000 × 6,000, memory at most', 'MB', most, '< 300', 'Vecalign, Bertalign: a neural model'),
  ];
}

async function recognition(): Promise<Figure[]> {
  const all = await figuresOfTrial<{ lang: string; terms: number; madeMs: number; times: number[] }[]>(
    'recognition',
    ['--json'],
  );
  return all.flatMap(({ lang, terms, madeMs, times }) => [
    figureOf(`terms of a sentence, ${terms.toLocaleString('en')} terms, ${lang}`, 'ms', times),
    one(`making ready ${terms.toLocaleString('en')} terms, ${lang}`, 'ms', madeMs),
  ]);
}

async function wordFile(): Promise<Figure[]> {
  const { pages, readMs, writtenMs, most } = await figuresOfTrial<{
    pages: number;
    readMs: number;
    writtenMs: number;
    most: number;
  }>('translate-docx', ['--json']);
  return [
    one(`a Word file of ${pages} pages cut into segments`, 'ms', readMs),
    one(`a Word file of ${pages} pages written back`, 'ms', writtenMs),
    one(`a Word file of ${pages} pages, memory at most`, 'MB', most),
  ];
}

async function measuredOnTexts(): Promise<Measured> {
  if (!existsSync(chapterFolder) || !existsSync(officialTexts)) return { figures: [], absent: [noTexts] };
  const dev = await figuresOfTrial<{ strict: number; lax: number }>('alignment', ['--json']);
  const official = await figuresOfTrial<{ strict: number; lax: number }>('official-alignment', ['--json']);
  return {
    figures: [
      one('alignment, chapters, strict', 'F1', dev.strict, '≥ .92', published('strict')),
      one('alignment, chapters, lax', 'F1', dev.lax, undefined, published('lax')),
      one('alignment, official text, strict', 'F1', official.strict, '≥ .975'),
      one('alignment, official text, lax', 'F1', official.lax),
      ...(await checks()),
    ],
    absent: [],
  };
}

/** The same chapters, as published. */
function published(how: 'strict' | 'lax'): string {
  const [bert, vec, hun, gale] =
    how === 'strict' ? ['.911', '.863', '.610', '.485'] : ['.998', '.997', '.852', '.737'];
  return `Bertalign ${bert}, Vecalign ${vec}, hunalign ${hun}, Gale-Church ${gale} (published)`;
}

async function checks(): Promise<Figure[]> {
  const told = await figuresOfTrial<Record<string, number>>('every-kind', ['--json']);
  const { planted = 0, found = 0, said = 0, right = 0, stray = 0, cleanErrors = 0, cleanWarnings = 0 } = told;
  return [
    one(`checks: ${found} of ${planted} planted errors found`, '%', (100 * found) / planted),
    one(`checks: ${right} of ${said} findings right`, '%', (100 * right) / said),
    one('checks: errors told where none is, planted and clean', 'findings', stray + cleanErrors, '0'),
    one('checks: warnings on the clean text', 'findings', cleanWarnings),
  ];
}

async function recallOnText(): Promise<Figure[]> {
  const { shares, units } = await figuresOfTrial<{ shares: Record<string, number>; units: number }>(
    'memory-recall',
    ['--json'],
  );
  return Object.entries(shares).map(([what, share]) =>
    one(`of the best of all ${units.toLocaleString('en')} scored, sentences ${what}`, '%', share, '≥ 99'),
  );
}

const noTexts = {
  zh: '参照文本（shared/data）不在项目旁边：对齐的F1、检查的准确率与召回率未测，记忆库的召回率只测了自编句子。',
  en: 'The reference texts (shared/data) are not beside the project: F1 of alignment and the checks are not measured, recall of the memory on made-up sentences alone.',
};
