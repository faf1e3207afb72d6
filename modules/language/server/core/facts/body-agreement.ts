import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { EnBody } from './bodies-en.ts';
import { englishOfBodyWord, type ZhBody } from './bodies-zh.ts';
import type { NameText } from './name-text.ts';

const smallWords = new Set(['of', 'for', 'and', 'the', 'with', 'to', 'in']);
const levelWords = new Set(['municipal', 'provincial', 'city', 'district', 'county', 'national', 'local']);

/**
 * How far two names say the same, 0..1: the smaller share of words answered of both. Place and level are left out;
 * the noun at the end has to be answered, or the bodies are of different kinds.
 */
export function bodyAgreement(zh: ZhBody, en: EnBody, text: NameText): number {
  const words = wordsOf(en.text);
  const answered = zh.words.filter((word) =>
    englishOfBodyWord(word, text.index).some((e) => hasWord(words, e)),
  );
  const last = zh.words.at(-1);
  if (!last || !answered.includes(last)) return 0;
  if (zh.row && en.row && zh.row !== en.row) return 0;
  const own = ownWords(zh);
  const meaning = words.filter(
    (w) => !smallWords.has(w) && !levelWords.has(w) && !isPlace(w, text) && !own.includes(foldName(w)),
  );
  if (zh.own && !words.some((w) => own.includes(foldName(w)))) return 0;
  const explained = meaning.filter((w) =>
    zh.words.some((z) => englishOfBodyWord(z, text.index).some((e) => sameWord(w, e))),
  );
  return Math.min(
    answered.length / zh.words.length,
    meaning.length === 0 ? 0 : explained.length / meaning.length,
  );
}

/** How the part of a name that is no word is read, without the level after it. */
function ownWords({ own }: ZhBody): string[] {
  return own ? [own, own.slice(0, -1)].flatMap((han) => joinedReadings(han)) : [];
}

/** The words of a Chinese name that nothing in the English name answers. */
export function unansweredWords(zh: ZhBody, en: EnBody, text: NameText): string[] {
  const words = wordsOf(en.text);
  return zh.words.filter((word) => {
    const known = englishOfBodyWord(word, text.index);
    return known.length > 0 && !known.some((e) => hasWord(words, e));
  });
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .filter((w) => w !== '');
}

function hasWord(words: string[], wanted: string): boolean {
  return words.some((word) => sameWord(word, wanted));
}

/** Equal but for an ending: translate, translation, translators. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(4, Math.min(a.length, b.length) - 3);
  return a.slice(0, stem) === b.slice(0, stem) && a.length >= stem && b.length >= stem;
}

function isPlace(word: string, text: NameText): boolean {
  return placeWords(text).has(word.replace(/['’]s$/, ''));
}

const made = new WeakMap<object, Set<string>>();

function placeWords({ index }: NameText): Set<string> {
  let words = made.get(index);
  if (!words) {
    words = new Set([...index.places.values()].flat().flatMap((en) => en.toLowerCase().split(' ')));
    made.set(index, words);
  }
  return words;
}
