/**
 * Measures the aligner on the six gold chapters beside the project: one command each, as a user would give it, so
 * that the seconds hold start-up too. Run: node testing/trial/alignment.ts
 * With --cross settings and confidence are chosen on five chapters and measured on the sixth, in turn, and the reliability
 * of what is said of chapters left out and of official text is drawn to docs/alignment-reliability.svg.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { crossValidate, tryOne } from './alignment-cross.ts';
import { fitConfidence } from './fit-confidence.ts';
import {
  type Aligned,
  type Chapter,
  chapterFolder,
  findChapters,
  judge,
  loadScorer,
  scorerFile,
} from './gold-chapters.ts';
import { handBeads, officialBeads, sameBead } from './official-gold.ts';
import { type Judged, printReliability } from './reliability.ts';
import { reliabilityPlot } from './reliability-plot.ts';

const root = resolve(import.meta.dirname, '../..');

function measure(chapters: Chapter[]): void {
  const output = mkdtempSync(join(tmpdir(), 'alignment-'));
  const begun = performance.now();
  for (const { name } of chapters) {
    const texts = ['zh', 'en'].map((lang) => join(chapterFolder, lang, `${name}.txt`));
    const command = [join(root, 'bin/chancery.mjs'), 'align', ...texts, '--sentences'];
    const beads = execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
    writeFileSync(join(output, `${name}.align`), beads);
  }
  const seconds = (performance.now() - begun) / 1000;
  const scorer = [scorerFile, join(chapterFolder, 'gold'), output];
  console.log(execFileSync(process.execPath, scorer, { encoding: 'utf8' }).trimEnd());
  console.log(`seconds ${seconds.toFixed(1)} (bar: strict f1 0.83, lax f1 0.985, 15 seconds)`);
  rmSync(output, { recursive: true });
  printReliability(
    'the chapters as delivered',
    chapters.flatMap(({ zh, en, gold }) => judge(align(zh, en, dictionary()), gold)),
  );
  printReliability('official text', judgedOfficial());
}

function judgedOfficial(): Judged[] {
  const byHand = handBeads();
  return officialBeads(byHand).judged.map((bead) => ({
    confidence: bead.confidence,
    right: byHand.some((one) => sameBead(one, bead)),
  }));
}

async function cross(chapters: Chapter[]): Promise<void> {
  const { bare, fitted } = crossValidate(chapters, await loadScorer());
  printReliability('left out, bare probabilities', bare);
  printReliability('left out, as sure as is said', fitted);
  const official = judgedOfficial();
  printReliability('official text', official);
  const all = chapters.flatMap((chapter) => tryOne(chapter, {}).beads);
  console.log(`fitted to all chapters: ${JSON.stringify(fitConfidence(all))}`);
  const plot = reliabilityPlot('How often links were right, by how sure the aligner was', [
    { name: `chapters left out (${fitted.length} links)`, beads: fitted, mark: 'first' },
    { name: `official text (${official.length} links)`, beads: official, mark: 'second' },
  ]);
  writeFileSync(join(root, 'docs/alignment-reliability.svg'), plot);
}

/** Both scores in a line, for `npm run bench`. */
async function scores(chapters: Chapter[]): Promise<void> {
  const score = await loadScorer();
  const { strict, lax } = score(
    chapters.map(({ zh, en, gold }) => ({
      gold,
      output: align(zh, en, dictionary()).map((bead): Aligned => [bead.zh, bead.en]),
    })),
  );
  console.log(JSON.stringify({ strict: strict.f1, lax: lax.f1 }));
}

const chapters = findChapters();
if (process.argv.includes('--json')) await scores(chapters ?? []);
else if (chapters) await (process.argv.includes('--cross') ? cross(chapters) : measure(chapters));
else {
  console.error(`Not measured: the gold chapters are not at ${chapterFolder}.`);
  process.exitCode = 1;
}
