import { isSameWord } from './inflection.ts';
import { type RecognisableTerm, type Recogniser, walk, withoutArticle } from './recogniser.ts';
import { folded, type TermToken, termTokens, writtenAs } from './term-tokens.ts';
import { type WordList, wordEdges } from './word-edges.ts';

/** A term at its place in a text. */
export interface TermFind<T extends RecognisableTerm = RecognisableTerm> {
  term: T;
  start: number;
  end: number;
  /** Written as the term is, but for capitals, quotation marks, hyphens and spaces; else in another form of its words. */
  exact: boolean;
  /** It lies within a longer find. */
  inside: boolean;
  /** It cuts a word in two, so that the text may mean something else: 中国 in 发展中国家. */
  cut: boolean;
}

/**
 * The terms a text holds, in its order and the longest first where several begin at one place; those that overlap are
 * all told. A word list makes it say which Chinese finds cut a word.
 */
export function recognise<T extends RecognisableTerm>(
  recogniser: Recogniser<T>,
  text: string,
  wordList?: WordList,
): TermFind<T>[] {
  const plain = folded(text, recogniser.lang);
  const tokens = termTokens(plain, recogniser.lang);
  const finds: TermFind<T>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const here: TermFind<T>[] = [];
    walk(recogniser, tokens, from, (at, last) => {
      const find = findOf(recogniser, at, plain, tokens.slice(from, last + 1));
      if (find && !here.some((other) => other.term === find.term)) here.push(find);
    });
    finds.push(...here.reverse());
  }
  return withPlaces(finds, plain, recogniser.lang === 'zh' ? wordList : undefined);
}

function findOf<T extends RecognisableTerm>(
  { terms, written, lang }: Recogniser<T>,
  at: number,
  text: string,
  tokens: readonly TermToken[],
): TermFind<T> | undefined {
  const term = terms[at]!;
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const exact = writtenAs(text.slice(start, end)) === written[at];
  if (!exact && lang === 'en' && !fits(term.text, text, tokens)) return undefined;
  if (lang !== 'zh' && !hasItsCapitals(term.text, text.slice(start, end))) return undefined;
  return { term, start, end, exact, inside: false, cut: false };
}

/** Every word of the text is a form of the word of the term. */
function fits(term: string, text: string, tokens: readonly TermToken[]): boolean {
  const bare = withoutArticle(term);
  const words = termTokens(bare, 'en').map(({ start, end }) => bare.slice(start, end));
  // Closed up where the term has a hyphen: its key has been compared, and no inflection hides in it.
  if (words.length !== tokens.length) return true;
  return tokens.every(({ start, end }, n) => isSameWord(words[n]!, text.slice(start, end)));
}

/**
 * Letters in a row of capitals are capitals in the text too: TEU is no “teu”, US no “us”. A single name keeps its
 * capital: Turkey. Titles and names of several words are found in small letters as well.
 */
function hasItsCapitals(term: string, text: string): boolean {
  const words = term.match(/[\p{L}\p{N}.]+/gu) ?? [];
  if (words.length === 1 && /^\p{Lu}\p{Ll}/u.test(term)) return /^\p{Lu}/u.test(text);
  return words
    .filter((word) => /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(word))
    .every((word) => text.replace(/\./g, '').includes(word.replace(/\./g, '')));
}

function withPlaces<T extends RecognisableTerm>(
  finds: readonly TermFind<T>[],
  text: string,
  wordList: WordList | undefined,
): TermFind<T>[] {
  const edges = wordList && finds.length > 0 ? wordEdges(text, wordList) : undefined;
  let reached = 0;
  const place = ({ start, end }: TermFind) => `${start} ${end}`;
  // Where a term stands just as it is written no other is meant by another form of its words.
  const asWritten = new Set(finds.filter(({ exact }) => exact).map(place));
  const kept = finds.filter((find) => find.exact || !asWritten.has(place(find)));
  return kept.map((find, n) => {
    const inside =
      find.end < reached ||
      (find.end === reached && kept.slice(0, n).some((f) => f.end >= find.end && f.start < find.start));
    reached = Math.max(reached, find.end);
    return { ...find, inside, cut: edges ? !edges(find.start, find.end) : false };
  });
}
