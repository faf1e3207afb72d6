import { folded, languageOfTag, type TermToken, termTokens, writtenAs } from './term-tokens.ts';

/** A term as recognition needs it: any row of a termbase has these. */
export interface RecognisableTerm {
  lang: string;
  text: string;
}

/** The terms of one language in a tree of their words: each step is a word, each end a term. */
export interface Recogniser<T extends RecognisableTerm = RecognisableTerm> {
  lang: string;
  terms: readonly T[];
  /** Each as it is written, to tell it from other forms of its words. */
  written: string[];
  words: Map<string, number>;
  /** From a place in the tree by a word to the next place. */
  steps: Map<number, number>;
  /** The terms that end at a place. */
  ends: Map<number, number[]>;
}

/** More than any termbase has words. Two numbers in one key stay exact below 2 ** 53. */
const MOST_WORDS = 2 ** 24;

/** Arranges the terms of a language for recognition. Done once for a state of the termbase. */
export function recogniserOf<T extends RecognisableTerm>(all: readonly T[], lang: string): Recogniser<T> {
  const terms = all.filter((term) => languageOfTag(term.lang) === lang);
  const made: Recogniser<T> = {
    ...{ lang, terms, words: new Map(), steps: new Map(), ends: new Map() },
    written: terms.map(({ text }) => writtenAs(folded(withoutArticle(text), lang))),
  };
  let places = 1;
  for (const [at, { text }] of terms.entries()) {
    for (const keys of waysToWrite(text, lang)) {
      let place = 0;
      for (const key of keys) {
        const step = stepKey(place, wordNumber(made.words, key));
        place = made.steps.get(step) ?? places++;
        made.steps.set(step, place);
      }
      const ends = made.ends.get(place);
      if (ends) ends.push(at);
      else made.ends.set(place, [at]);
    }
  }
  return made;
}

/** As it stands; in English also without the article before it, and with its hyphens closed up: e-mail, email. */
function waysToWrite(text: string, lang: string): string[][] {
  const ways = [keysOf(text, lang)];
  if (lang === 'en') {
    const bare = withoutArticle(text);
    ways[0] = keysOf(bare, lang);
    if (/\p{L}[-‐‑]\p{L}/u.test(bare))
      ways.push(keysOf(bare.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ''), lang));
  }
  return ways.filter((keys) => keys.length > 0);
}

/** The term without an English article before it. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?)\s+/i, '');
}

function keysOf(text: string, lang: string): string[] {
  return termTokens(folded(text, lang), lang).map(({ key }) => key);
}

function wordNumber(words: Map<string, number>, key: string): number {
  const known = words.get(key) ?? words.size;
  words.set(key, known);
  return known;
}

function stepKey(place: number, word: number): number {
  return place * MOST_WORDS + word;
}

/** Calls back for every term that begins at a word, shortest first, with the last of its words. */
export function walk(
  { words, steps, ends }: Recogniser,
  tokens: readonly TermToken[],
  from: number,
  found: (term: number, last: number) => void,
): void {
  let place = 0;
  for (let at = from; at < tokens.length; at++) {
    const word = words.get(tokens[at]!.key);
    const next = word === undefined ? undefined : steps.get(stepKey(place, word));
    if (next === undefined) return;
    place = next;
    for (const term of ends.get(place) ?? []) found(term, at);
  }
}
