import { joinSyllables, readingsOf } from '../../../../../../kernel/contract/chinese-names.ts';
import type { RepairContext } from '../context.ts';
import type { Proposal } from '../rule.ts';
import { isSyllable } from './pinyin.ts';
import { follows, type Token } from './tokens.ts';

/**
 * Names in pinyin that lost the apostrophe between two syllables, by how the Chinese side reads: Yongan for 永安. What
 * is one syllable too (Xian) is mended only as the place of a list, and not where it may be somebody's surname.
 */
export function syllableApostrophes(row: Token[], context: RepairContext): Proposal[] {
  return row.flatMap((token, i): Proposal[] => {
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(token.text) || context.words.places.has(token.text)) return [];
    const whole = spelt(token.text, context);
    const owner = !whole && token.text.endsWith('s') && follows(row[i + 1]);
    const name = whole ?? (owner ? spelt(token.text.slice(0, -1), context) : undefined);
    if (!name || (isSyllable(name.replace("'", '')) && besideName(row, i))) return [];
    const { apostrophe } = context.english();
    const text = name.replaceAll("'", apostrophe) + (whole ? '' : `${apostrophe}s`);
    return [
      {
        kind: 'dropped-apostrophe',
        start: token.start,
        end: token.end,
        text,
        certain: true,
        message: {
          zh: `拼音丢失隔音符号：“${token.text}”应为“${text}”。`,
          en: `The pinyin lost the apostrophe between its syllables: “${text}”, not “${token.text}”.`,
        },
      },
    ];
  });
}

function spelt(word: string, { separated, words }: RepairContext): string | undefined {
  const name = separated().get(word.toLowerCase());
  if (!name || words.commonStems.has(word.toLowerCase())) return undefined;
  // Bateer: names of other peoples that end in -er are written without it as well.
  const doubtful = isSyllable(word) || name.includes("'er");
  return doubtful && !words.places.has(name) ? undefined : name;
}

/** Xian Wen, Wu Xian: a name before or after it makes it one itself. */
function besideName(row: Token[], i: number): boolean {
  const beside = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text);
  const before = follows(row[i]) && beside(row[i - 1]) && isSyllable(row[i - 1]!.text);
  return before || (follows(row[i + 1]) && beside(row[i + 1]) && isSyllable(row[i + 1]!.text));
}

const MOST = 16;

/** Spellings of two or three characters in a row that need an apostrophe, by their letters; not those some others spell without one. */
export function separatedSpellings(runs: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const plain = new Set<string>();
  for (const run of runs) {
    for (const syllables of spelledSyllables(run)) {
      const joined = joinSyllables(syllables);
      if (joined.includes("'")) found.set(syllables.join(''), joined);
      else plain.add(syllables.join(''));
    }
  }
  for (const letters of plain) found.delete(letters);
  return found;
}

function spelledSyllables(han: string): string[][] {
  let rows: string[][] = [[]];
  for (const character of han) {
    const readings = readingsOf(character).map((reading) => reading.replace('ü', 'u'));
    rows = rows.flatMap((row) => readings.map((reading) => [...row, reading])).slice(0, MOST);
  }
  return rows;
}
