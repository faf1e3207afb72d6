import type { Lexicon } from './lexicon.ts';
import { meaningsOf } from './meanings.ts';
import { spelledAlike } from './spelled-alike.ts';
import { stem } from './stem.ts';

/** The words that may translate one word: their numbers in the other side's vocabulary, and how likely each is. */
export interface Translations {
  words: number[];
  p: number[];
}

export interface TranslationTables {
  /** English for each Chinese word, and Chinese for each English word. */
  english: Translations[];
  chinese: Translations[];
}

/** Weight of a word that has only its root in common with a gloss. */
const ofOneRoot = 0.5;

/** What each word of the Chinese vocabulary may be in English and back, only for words that occur. */
export function translationTables(
  zh: readonly string[],
  en: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string[]>,
  lexicon: Lexicon,
  weight: { shortName: number; longName: number },
): TranslationTables {
  const alike = spelledAlike(en.keys());
  const english = zh.map((word) => translationsOf(word, en, alike, names, lexicon, weight));
  const chinese: Translations[] = Array.from({ length: en.size }, () => ({ words: [], p: [] }));
  english.forEach(({ words, p }, z) => {
    words.forEach((e, k) => {
      chinese[e]!.words.push(z);
      chinese[e]!.p.push(p[k]!);
    });
  });
  for (const entry of chinese) {
    const total = Math.max(
      1,
      entry.p.reduce((sum, p) => sum + Math.min(p, 1), 0),
    );
    entry.p = entry.p.map((p) => p / total);
  }
  return { english, chinese };
}

function translationsOf(
  word: string,
  en: ReadonlyMap<string, number>,
  alike: (word: string) => string[],
  names: ReadonlyMap<string, string[]>,
  lexicon: Lexicon,
  weight: { shortName: number; longName: number },
): Translations {
  const found = new Map<number, number>();
  const add = (key: string, p: number) => {
    const number = en.get(key);
    if (number !== undefined) found.set(number, Math.max(found.get(number) ?? 0, p));
  };
  for (const [key, p] of meaningsOf(word, lexicon)) {
    if (en.has(key)) add(key, p);
    else for (const other of alike(key)) add(other, p * ofOneRoot);
  }
  for (const spelling of names.get(word) ?? []) {
    add(stem(spelling), word.length > 1 ? weight.longName : weight.shortName);
  }
  // Numbers, months and Latin words are written alike on both sides.
  add(word, 1);
  return { words: [...found.keys()], p: [...found.values()] };
}
