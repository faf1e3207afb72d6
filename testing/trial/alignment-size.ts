/**
 * Speed and memory of the aligner on a made-up text of 6,000 sentences a side, in a process that does nothing else. Run:
 * node testing/trial/alignment-size.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import type { Book } from '../bench/book.ts';

const wanted = 6000;

/** Writes the text, which takes the whole reader of releases, and has another process align it. */
async function measure(): Promise<void> {
  const { madeUpBook } = await import('../bench/book.ts');
  const one = madeUpBook(1);
  const book = madeUpBook(Math.ceil(wanted / Math.min(one.zh.length, one.en.length)));
  const folder = mkdtempSync(join(tmpdir(), 'alignment-size-'));
  const file = join(folder, 'book.json');
  writeFileSync(
    file,
    JSON.stringify({ zh: book.zh.slice(0, wanted), en: book.en.slice(0, wanted) } satisfies Book),
  );
  execFileSync(process.execPath, [import.meta.filename, file], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

function alignBook(file: string): void {
  const { zh, en } = JSON.parse(readFileSync(file, 'utf8')) as Book;
  const lexicon = dictionary();
  align(zh.slice(0, 50), en.slice(0, 50), lexicon);
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  const beads = align(zh, en, lexicon);
  const seconds = (performance.now() - begun) / 1000;
  const most = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${zh.length} x ${en.length} sentences, ${beads.length} beads: ${seconds.toFixed(1)} s, ` +
      `${Math.round((zh.length + en.length) / seconds)} sentences/s`,
  );
  console.log(`memory at most ${most.toFixed(0)} MB, ${(before / 2 ** 20).toFixed(0)} MB of it before`);
  console.log(JSON.stringify({ seconds, sentences: zh.length + en.length, most }));
}

const [file] = process.argv.slice(2);
if (file) alignBook(file);
else await measure();
