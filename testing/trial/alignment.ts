/**
 * Measures the aligner on the six gold chapters beside the project: one command each, as a user would give it, so
 * that the seconds hold start-up too. Run: node testing/trial/alignment.ts
 * With --cross the settings are chosen on five chapters and measured on the sixth, in turn.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { type Aligned, type Chapter, crossValidate, type Judged, type Scorer } from './alignment-cross.ts';

const root = resolve(import.meta.dirname, '../..');
const shared = resolve(root, '../shared');
const chapters = join(shared, 'data/alignment-dev');
const bin = join(root, 'bin/chancery.mjs');

/** Stands in for the command line where that is not there yet. */
const direct = `
  import { readFile } from 'node:fs/promises';
  import { alignCommand } from ${JSON.stringify(join(root, 'modules/language/server/commands/align.ts'))};
  const io = { stdout: (t) => process.stdout.write(t), stderr: (t) => process.stderr.write(t), readFile };
  process.exitCode = await alignCommand.run(process.argv.slice(1), io);`;

function alignChapter(file: string): string {
  const args = [join(chapters, 'zh', file), join(chapters, 'en', file), '--sentences'];
  const start = existsSync(bin) ? [bin, 'align'] : ['--input-type=module', '-e', direct];
  return execFileSync(process.execPath, [...start, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
}

function measure(): void {
  const output = mkdtempSync(join(tmpdir(), 'alignment-'));
  const begun = performance.now();
  const files = readdirSync(join(chapters, 'zh')).sort();
  for (const file of files) {
    writeFileSync(join(output, file.replace('.txt', '.align')), alignChapter(file));
  }
  const seconds = (performance.now() - begun) / 1000;
  const scorer = [join(shared, 'tools/score-alignment.mjs'), join(chapters, 'gold'), output];
  console.log(execFileSync(process.execPath, scorer, { encoding: 'utf8' }).trimEnd());
  console.log(`seconds ${seconds.toFixed(1)} (bar: strict f1 0.83, lax f1 0.985, 15 seconds)`);
  rmSync(output, { recursive: true });
  printCalibration(files.flatMap((file) => judged(file)));
}

/** The beads of a chapter with what the aligner thinks of them, and whether the gold has them so. */
function judged(file: string): Judged[] {
  const { zh, en, gold } = chapter(file);
  const right = new Set(gold.map(([z, e]) => `${z}:${e}`));
  return align(zh, en, dictionary()).map((bead) => ({
    confidence: bead.confidence,
    right: right.has(`${bead.zh}:${bead.en}`),
  }));
}

function chapter(file: string): Chapter {
  const read = (...path: string[]) => readFileSync(join(chapters, ...path), 'utf8');
  const lines = (lang: string) => read(lang, file).replace(/\n$/, '').split('\n');
  const numbers = (side: string) => (side.match(/\d+/g) ?? []).map(Number);
  const gold = read('gold', file.replace('.txt', '.align'))
    .split(/\r?\n/)
    .filter((line) => line.includes(':'))
    .map((line) => line.split(':').map(numbers) as Aligned);
  return { name: file.replace('.txt', ''), zh: lines('zh'), en: lines('en'), gold };
}

/** Of the beads said to be so sure, how many are right. */
function printCalibration(beads: Judged[]): void {
  const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01];
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  console.log('confidence from -> to: beads, mean confidence, share right');
  edges.slice(1).forEach((to, n) => {
    const within = beads.filter(({ confidence: c }) => c >= edges[n]! && c < to);
    const sure = mean(within.map(({ confidence }) => confidence)).toFixed(3);
    const right = mean(within.map((bead) => Number(bead.right))).toFixed(3);
    console.log(`  ${edges[n]} -> ${Math.min(1, to)}: ${within.length}, ${sure}, ${right}`);
  });
}

async function cross(): Promise<void> {
  const { score } = (await import(pathToFileURL(join(shared, 'tools/score-alignment.mjs')).href)) as {
    score: Scorer;
  };
  const all = readdirSync(join(chapters, 'zh')).sort().map(chapter);
  printCalibration(crossValidate(all, score));
}

if (existsSync(chapters)) await (process.argv.includes('--cross') ? cross() : measure());
else {
  console.error(`Not measured: the gold chapters are not at ${chapters}.`);
  process.exitCode = 1;
}
