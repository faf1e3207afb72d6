import { irregular } from '../align/irregular-forms.ts';
import { plainEnglish } from './inflection.ts';

/** An English term in the form of the words it takes the place of: their number, possessive and capitals. */
export function inFormOf(found: string, of: string, wanted: string): string {
  const possessive = /['’]s$/.exec(found)?.[0] ?? '';
  const plural = isPlural(lastWord(found), lastWord(of));
  const bare = found.slice(0, found.length - possessive.length);
  return withCapitals(plural ? pluralOf(wanted) : wanted, bare, of) + possessive;
}

function lastWord(text: string): string {
  return plainEnglish(text.split(/[\s-]/).at(-1)!);
}

function isPlural(found: string, of: string): boolean {
  return found !== of && (/s$/.test(found) || irregular.get(found) === of) && !/s$/.test(of);
}

/** The plural of what a name is headed by: memorandum of understanding, memoranda of understanding. */
function pluralOf(term: string): string {
  const [head, rest] = cutAtPreposition(term);
  const last = /[\p{L}\p{N}]+$/u.exec(head)?.[0] ?? '';
  if (last === '' || /s$/.test(last)) return term;
  const home = [...irregular].find(([form, base]) => base === last && !/ing$|ed$/.test(form))?.[0];
  const plural = home && isNounPlural(home) ? home : regularPlural(last);
  return head.slice(0, head.length - last.length) + plural + rest;
}

const NOUN_PLURALS = new Set([
  'men',
  'women',
  'children',
  'people',
  'memoranda',
  'criteria',
  'media',
  'analyses',
  'crises',
  'bases',
  'lives',
  'leaves',
  'halves',
  'shelves',
]);

function isNounPlural(form: string): boolean {
  return NOUN_PLURALS.has(form);
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function cutAtPreposition(term: string): [string, string] {
  const at = term.search(/ (?:of|on|for|in|to|with|and) /);
  return at < 0 ? [term, ''] : [term.slice(0, at), term.slice(at)];
}

/** Capitals beyond those of the term it stands for: of a heading in capitals, of every word, of the first. */
function withCapitals(wanted: string, found: string, of: string): string {
  if (found.length > 3 && found === found.toUpperCase() && of !== of.toUpperCase())
    return wanted.toUpperCase();
  const words = found.split(/\s+/).filter((word) => word.length > 3);
  if (
    words.length > 1 &&
    words.every(isCapital) &&
    !of
      .split(/\s+/)
      .filter((w) => w.length > 3)
      .every(isCapital)
  )
    return wanted.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3,})|^\p{Ll}/gu, (letter) => letter.toUpperCase());
  return isCapital(found) && !isCapital(of)
    ? wanted.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : wanted;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The article before English words where another must stand before the words put in their place; else nothing. */
export function articleBefore(
  text: string,
  start: number,
  wanted: string,
): { start: number; article: string } | undefined {
  const match = /(?<![\p{L}'’-])(an?)\s$/iu.exec(text.slice(0, start));
  if (!match) return undefined;
  const right = soundsLikeVowel(wanted) ? 'an' : 'a';
  const said = match[1]!;
  if (said.toLowerCase() === right) return undefined;
  return { start: match.index, article: isCapital(said) ? right.replace('a', 'A') : right };
}

function soundsLikeVowel(words: string): boolean {
  const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
  if (/^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(first)) return /^[AEFHILMNORSX]/.test(first);
  return /^[aeiou]/i.test(first) && !/^(?:uni|use|usu|eu|one|once)/i.test(first);
}
