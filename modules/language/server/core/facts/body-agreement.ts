import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import { isVerb } from './bodies-composed.ts';
import type { EnBody } from './bodies-en.ts';
import { englishOfBodyWord } from './bodies-zh.ts';
import type { ZhBody } from './body-words.ts';
import type { NameText } from './name-text.ts';

const smallWords = new Set(['of', 'for', 'and', 'the', 'with', 'to', 'in']);
const levelWords = new Set(['municipal', 'provincial', 'city', 'district', 'county', 'national', 'local']);

/**
 * How far two names say the same, 0..1: the smaller share of words answered of both. Place and level are left out;
 * the noun at the end has to be answered, or the bodies are of different kinds.
 */
export function bodyAgreement(named: ZhBody, en: EnBody, text: NameText): number {
  const zh = withoutAlienStart(named, en, text);
  if (!zh) return 0;
  const words = wordsOf(en.text);
  const answered = zh.words.filter((word) => englishOf(word, text).some((e) => hasWord(words, e)));
  const last = zh.words.at(-1);
  if (!last || !answered.includes(last)) return 0;
  if (zh.row && en.row && zh.row !== en.row) return 0;
  if (zh.sender !== undefined) return sentBy(zh.sender, en, text) ? 1 : 0;
  const own = ownWords(zh);
  const meaning = words.filter(
    (w) => !smallWords.has(w) && !levelWords.has(w) && !isPlace(w, text) && !own.includes(foldName(w)),
  );
  if (zh.own && !words.some((w) => own.includes(foldName(w)))) return 0;
  const explained = meaning.filter((w) =>
    zh.words.some((z) => englishOf(z, text).some((e) => sameWord(w, e))),
  );
  return Math.min(
    answered.length / zh.words.length,
    meaning.length === 0 ? 0 : explained.length / meaning.length,
  );
}

/** English words that may answer a word of a name: as listed, else as the dictionary has it. */
function englishOf(word: string, text: NameText): string[] {
  const listed = englishOfBodyWord(word, text.index);
  if (listed.length > 0) return listed;
  return text.lexicon
    .glosses(word)
    .flatMap((gloss) => gloss.replace(/\(.*?\)/g, '').match(/\p{L}{3,}/gu) ?? [])
    .map((w) => w.toLowerCase());
}

/** Whether the mission of the English is, or may be, of this country. */
function sentBy(sender: string, en: EnBody, text: NameText): boolean {
  const names = text.index.places.get(sender);
  if (!names) return true;
  return names.some((name) => en.text.includes(name));
}

/**
 * The body without words before its name that its answer knows nothing of: 代表团走访 of 代表团走访国际会议中心. A verb
 * has to stand last among them; else nobody can say where the name begins, and there is none.
 */
export function withoutAlienStart(zh: ZhBody, en: EnBody, text: NameText): ZhBody | undefined {
  if (zh.row || zh.own || zh.sender !== undefined) return zh;
  const written = wordsOf(en.text);
  let body = zh;
  let cut = '';
  const result = () => (cut === '' || isVerb(cut, text.lexicon) ? body : undefined);
  for (;;) {
    const [first = '', ...rest] = body.words;
    const listed = !body.loose && englishOfBodyWord(first, text.index).length > 0;
    if (rest.length < 1 || listed || !body.text.startsWith(first)) return result();
    if (englishOf(first, text).some((e) => hasWord(written, e))) return result();
    cut = first;
    body = { ...body, words: rest, start: body.start + first.length, text: body.text.slice(first.length) };
  }
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
