/**
 * Prints every repair found in the sample releases and in the clean official texts beside the repository, for a
 * person to read: on clean text no certain repair may be wrong. Run with `node testing/trial/repairs.ts [FILE…]`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../modules/language/server/core/read/decode.ts';
import { paragraphsOf } from '../../modules/language/server/core/read/paragraphs.ts';
import { findRepairs } from '../../modules/language/server/core/repair/find-repairs.ts';
import { loadReference } from '../../modules/language/server/reference.ts';

const SHARED = path.join(import.meta.dirname, '../../../shared');
const FOLDERS = ['samples', 'data/official-texts', 'data/alignment-dev/zh', 'data/alignment-dev/en'];

function filesOf(folder: string): string[] {
  const full = path.join(SHARED, folder);
  if (!existsSync(full)) {
    console.log(`${folder}: not beside the repository, nothing to read.`);
    return [];
  }
  return readdirSync(full)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(full, name));
}

function printRepairs(file: string): void {
  const paragraphs = paragraphsOf(decode(readFileSync(file)).text);
  const began = performance.now();
  const repairs = findRepairs(paragraphs, loadReference());
  const took = Math.round(performance.now() - began);
  console.log(
    `\n${path.basename(file)}: ${paragraphs.length} paragraphs, ${repairs.length} repairs, ${took} ms`,
  );
  for (const { kind, found, fixed, at, certain } of repairs) {
    const text = paragraphs[at.paragraph]!.text;
    const around = text.slice(Math.max(0, at.offset - 25), at.offset + found.length + 25);
    console.log(
      `  ${certain ? 'certain  ' : 'uncertain'} ${kind}: ${JSON.stringify(found)} -> ${JSON.stringify(fixed)}  …${around}…`,
    );
  }
}

const named = process.argv.slice(2);
for (const file of named.length > 0 ? named : FOLDERS.flatMap(filesOf)) printRepairs(file);
