/**
 * Measures the aligner on the six gold chapters beside the project: one command each, as a user would give it, so
 * that the seconds hold start-up too. Run: node testing/trial/alignment.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';

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
function judged(file: string): { confidence: number; right: boolean }[] {
  const read = (...path: string[]) => readFileSync(join(chapters, ...path), 'utf8');
  const lines = (lang: string) => read(lang, file).replace(/\n$/, '').split('\n');
  const gold = new Set(read('gold', file.replace('.txt', '.align')).split(/\r?\n/).map(plain));
  return align(lines('zh'), lines('en'), dictionary()).map(({ zh, en, confidence }) => ({
    confidence,
    right: gold.has(plain(`[${zh}]:[${en}]`)),
  }));
}

function plain(bead: string): string {
  return bead.replace(/\s/g, '');
}

/** A tenth of the beads a line, the least sure first: how sure the aligner was, how often it was right. */
function printCalibration(beads: { confidence: number; right: boolean }[]): void {
  const sorted = [...beads].sort((a, b) => a.confidence - b.confidence);
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  console.log('confidence of a tenth of the beads, mean -> share right');
  for (let n = 0; n < 10; n++) {
    const tenth = sorted.slice((sorted.length * n) / 10, (sorted.length * (n + 1)) / 10);
    const sure = mean(tenth.map(({ confidence }) => confidence));
    console.log(`  ${sure.toFixed(3)} -> ${mean(tenth.map(({ right }) => Number(right))).toFixed(3)}`);
  }
}

if (existsSync(chapters)) measure();
else {
  console.error(`Not measured: the gold chapters are not at ${chapters}.`);
  process.exitCode = 1;
}
