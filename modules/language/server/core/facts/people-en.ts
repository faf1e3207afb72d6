import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Mention } from './name-text.ts';

/** Two or three capitalised words in a row that may be a name, folded for comparing. */
export interface EnPair extends Mention {
  /** The words folded. */
  words: string[];
}

const capitalised = /\p{Lu}[\p{L}'’-]*\p{L}|\p{Lu}(?=\s)/gu;

/** Capitalised words of a sentence. A possessive 's is left off. */
export function capitalWords(line: string): { text: string; start: number; end: number }[] {
  return [...line.matchAll(capitalised)].map((m) => {
    const bare = m[0].replace(/['’]s$/, '');
    return { text: bare, start: m.index, end: m.index + bare.length };
  });
}

/** Neighbouring capitalised words, `size` at a time, with nothing but one space between. */
export function runsOf(line: string, sentence: number, size: 2 | 3): EnPair[] {
  const words = capitalWords(line);
  const runs: EnPair[] = [];
  for (let n = 0; n + size <= words.length; n++) {
    const run = words.slice(n, n + size);
    const joined = run.every((w, i) => i === 0 || line.slice(run[i - 1]!.end, w.start) === ' ');
    if (!joined) continue;
    const start = run[0]!.start;
    const end = run[size - 1]!.end;
    runs.push({
      sentence,
      start,
      end,
      text: line.slice(start, end),
      words: run.map((w) => foldName(w.text)),
    });
  }
  return runs;
}

/** Whether a folded word can be a surname in pinyin. */
export function spellsSurname(folded: string, index: NameIndex): boolean {
  return index.surnamesSpelt.has(folded);
}
