/**
 * Measures the aligner on the six gold chapters beside the project: one command each, as a user would give it, so
 * that the seconds hold start-up too. Run: node testing/trial/alignment.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
  for (const file of readdirSync(join(chapters, 'zh')).sort()) {
    writeFileSync(join(output, file.replace('.txt', '.align')), alignChapter(file));
  }
  const seconds = (performance.now() - begun) / 1000;
  const scorer = [join(shared, 'tools/score-alignment.mjs'), join(chapters, 'gold'), output];
  console.log(execFileSync(process.execPath, scorer, { encoding: 'utf8' }).trimEnd());
  console.log(`seconds ${seconds.toFixed(1)} (bar: strict f1 0.83, lax f1 0.985, 15 seconds)`);
  rmSync(output, { recursive: true });
}

if (existsSync(chapters)) measure();
else {
  console.error(`Not measured: the gold chapters are not at ${chapters}.`);
  process.exitCode = 1;
}
