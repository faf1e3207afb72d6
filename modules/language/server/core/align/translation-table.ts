import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import { stopEnglish } from './stop-words.ts';

const aboutTheEntry = /^(?:variant of|old variant|used in|see |CL:|surname |abbr\. for|\(bound form\)$)/;

/** Content words of a word's glosses: each gloss weighs the same, each word in it too. Sums to 1. */
export function glossWeights(glosses: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  const senses = glosses
    .flatMap((gloss) =>
      gloss.startsWith('CL:')
        ? []
        : gloss.replace(/\([^)]*\)|\[[^\]]*\]|\p{Script=Han}+/gu, ' ').split(/[;,]/),
    )
    .map((sense) => (aboutTheEntry.test(sense) && !sense.startsWith('surname') ? [] : contentWords(sense)))
    .filter((words) => words.length > 0);
  for (const words of senses) {
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1 / words.length / senses.length);
  }
  return weights;
}

function contentWords(sense: string): string[] {
  const words: string[] = [];
  for (const match of sense.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)) {
    const lower = foldName(match[0].replace(/['’]s$/, ''));
    if (lower !== 'surname' && !stopEnglish.has(lower)) words.push(stem(lower));
  }
  return words;
}

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

/** What each word of the Chinese vocabulary may be in English and back, only for words that occur. */
export function translationTables(
  zh: readonly string[],
  en: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string[]>,
  lexicon: Lexicon,
  weight: { shortName: number; longName: number },
): TranslationTables {
  const english = zh.map((word) => translationsOf(word, en, names, lexicon, weight));
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
  names: ReadonlyMap<string, string[]>,
  lexicon: Lexicon,
  weight: { shortName: number; longName: number },
): Translations {
  const found = new Map<number, number>();
  const add = (key: string, p: number) => {
    const number = en.get(key);
    if (number !== undefined) found.set(number, Math.max(found.get(number) ?? 0, p));
  };
  for (const [key, p] of glossWeights(lexicon.glosses(word))) add(key, p);
  for (const spelling of names.get(word) ?? []) {
    add(stem(spelling), word.length > 1 ? weight.longName : weight.shortName);
  }
  // Numbers, months and Latin words are written alike on both sides.
  add(word, 1);
  return { words: [...found.keys()], p: [...found.values()] };
}
