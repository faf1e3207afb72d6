import type { Paragraph } from '../read/paragraphs.ts';
import { isPinyin } from './english/pinyin.ts';
import { isTitle } from './english/title-words.ts';
import { follows, opensSentence, type Token, tokensOf } from './english/tokens.ts';
import type { WordLists } from './english/word-lists.ts';

/** How a document uses its English words. */
export interface EnglishUse {
  /** The apostrophe the document writes. */
  apostrophe: '’' | "'";
  /** Words that stand as names of people or places: after a title, after `in` or `from`, before `City`. */
  names: ReadonlySet<string>;
  /** Surnames in pinyin the document writes before a given name: the Zhou of Zhou Jingyi. */
  surnames: ReadonlySet<string>;
  /** Whether a word occurs capitalised, and never in lower case. */
  isProper(word: string): boolean;
  /** How often the two words stand in a row, the first in either case. */
  pairs(first: string, second: string): number;
  /** How often a word is used by itself in the singular: after it comes no noun it would describe. */
  heads(word: string): number;
  /** Whether a word in -s is used as a plural somewhere: `Committees of`, `two Committees`. */
  isPluralSomewhere(word: string): boolean;
}

/** What opens the post that follows a name. */
const POST =
  /^(?:Deputy|Vice|Executive|Acting|Head|Chief|Mayor|President|Minister|Chairman|Chairwoman|Chairperson|Secretary|Ambassador|Governor|Director|Consul)$/;
const LOCATES = /^(?:in|from|near|visited|visiting|via|leaving|towards?|between)$/;
const LOCAL =
  /^(?:City|Municipality|Municipal|Province|Provincial|District|County|Prefecture|Port|Airport|Harbour|Harbor)$/;
const NEVER_NAMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|.*day)$/;

/** Reads how the English side uses its words. */
export function readEnglishUse(english: Paragraph[], lists: WordLists): EnglishUse {
  const rows = english.map(({ text }) => tokensOf(text, lists));
  const counts = new Map<string, number>();
  const heads = new Map<string, number>();
  const plurals = new Set<string>();
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const row of rows) {
    row.forEach((token, i) => {
      count(counts, token.text);
      const next = row[i + 1];
      if (follows(next)) count(counts, `${token.text.toLowerCase()} ${next.text}`);
      if (standsAlone(next)) count(heads, token.text);
      if (isPluralHere(row, i)) plurals.add(token.text);
      if (isSurnameHere(row, i, lists)) surnames.add(token.text);
      for (const name of namesAt(row, i)) names.add(name);
    });
  }
  return {
    apostrophe: apostropheOf(english),
    names,
    surnames,
    isProper: (word) => counts.has(word) && !counts.has(word.toLowerCase()) && /^\p{Lu}/u.test(word),
    pairs: (first, second) => counts.get(`${first.toLowerCase()} ${second}`) ?? 0,
    heads: (word) => heads.get(word) ?? 0,
    isPluralSomewhere: (word) => plurals.has(word),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function apostropheOf(english: Paragraph[]): '’' | "'" {
  const text = english.map((paragraph) => paragraph.text).join('\n');
  const straight = (text.match(/(?<=\p{L})'(?=\p{L})/gu) ?? []).length;
  const curly = (text.match(/(?<=\p{L})’(?=\p{L})/gu) ?? []).length;
  return straight > curly ? "'" : '’';
}

function standsAlone(next: Token | undefined): boolean {
  return !follows(next) || ['function', 'verb'].includes(next.kind);
}

/** `Committees of`, `Committees are`, `two Committees`: no possessive. */
function isPluralHere(row: Token[], i: number): boolean {
  const token = row[i]!;
  const next = row[i + 1];
  return (
    /[^s’']s$/.test(token.text) &&
    (standsAlone(next) || (follows(next) && /^(?:of|are|were|have)$/.test(next.text)))
  );
}

/** Before another capitalised word of pinyin that is no word of English: the surname of somebody. */
function isSurnameHere(row: Token[], i: number, lists: WordLists): boolean {
  const [token, next] = [row[i]!, row[i + 1]];
  if (!follows(next) || next.gap !== ' ' || !isNameWord(token) || !isNameWord(next)) return false;
  const plain = [token, next].some(({ text }) => lists.commonStems.has(text) || lists.places.has(text));
  return !plain && isPinyin(token.text) && isPinyin(next.text) && next.text.length > 3;
}

/** The names a word gives away: who follows a title, where `in` leads to, what stands before `City`. */
function namesAt(row: Token[], i: number): string[] {
  const { text } = row[i]!;
  if (isTitle(text)) return nameAfter(row, i + 1);
  if (LOCATES.test(text)) return placeAfter(row, i + 1);
  const before = row[i - 1];
  if (text === 'of' && before && (isTitle(before.text) || before.organ)) return placeAfter(row, i + 1);
  const next = row[i + 1];
  if (next?.gap === ', ' && POST.test(next.text)) return nameBefore(row, i);
  if (LOCAL.test(text) || !follows(next) || !LOCAL.test(next.text) || opensSentence(row[i]!, i)) return [];
  return isNameWord(row[i]!) ? [text] : [];
}

function nameAfter(row: Token[], from: number): string[] {
  const words: string[] = [];
  for (let i = from; i < row.length && words.length < 3; i++) {
    const token = row[i]!;
    const joined = i === from ? /^\.? $/.test(token.gap) : token.gap === ' ';
    if (!joined || !isNameWord(token)) break;
    words.push(token.text);
  }
  return words;
}

/** `Olav Lind, Deputy Mayor`: two capitalised words in a row before a post. */
function nameBefore(row: Token[], i: number): string[] {
  const given = row[i - 1];
  const both = given && row[i]!.gap === ' ' && isNameWord(given) && isNameWord(row[i]!);
  return both ? [given.text, row[i]!.text] : [];
}

function placeAfter(row: Token[], at: number): string[] {
  const token = row[at];
  if (!follows(token) || !isNameWord(token)) return [];
  const next = row[at + 1];
  return follows(next) && /^\p{Lu}/u.test(next.text) ? [] : [token.text];
}

function isNameWord({ text: word, organ }: Token): boolean {
  return /^\p{Lu}\p{Ll}+(?:[-’']\p{L}+)*$/u.test(word) && !organ && !NEVER_NAMES.test(word);
}
