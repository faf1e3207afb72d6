import { pinyin } from 'pinyin-pro';

/** A surname with its spellings as a surname, the usual one first. */
export interface SurnameReading {
  zh: string;
  pinyin: string[];
}

/** A Chinese name in its two parts. */
export interface ChineseName {
  surname: string;
  given: string;
}

/** A name in pinyin, with the other readings it may have. */
export interface PinyinName extends ChineseName {
  alternatives: ChineseName[];
}

const MOST_READINGS = 16;
const known = new Map<string, string[]>();

/** Every toneless reading of one character, the usual one first, `ü` written so. */
export function readingsOf(character: string): string[] {
  const before = known.get(character);
  if (before) return before;
  const read = pinyin(character, { toneType: 'none', multiple: true, type: 'array' });
  const readings = [...new Set(read.filter((r) => /^[a-zü]+$/.test(r)))];
  known.set(character, readings);
  return readings;
}

/** Letters only, lower case, marks taken off: `Xi'an`, `Xī'ān` and `xi-an` are one; `ü` may be written u, v or yu. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

/** Every way some characters may be spelt in a row, folded. */
export function joinedReadings(han: string): string[] {
  let joined = [''];
  for (const character of han) {
    const spelt = readingsOf(character).flatMap(spellingsOfSyllable);
    joined = joined.flatMap((head) => spelt.map((s) => head + s)).slice(0, MOST_READINGS);
  }
  return joined[0] === '' ? [] : [...new Set(joined)];
}

function spellingsOfSyllable(syllable: string): string[] {
  if (!syllable.includes('ü')) return [syllable];
  return ['u', 'v', 'yu'].map((u) => syllable.replace('ü', u));
}

/** Syllables joined as one word, capital first, with the apostrophe before a syllable that begins with a vowel. */
export function joinSyllables(syllables: string[]): string {
  const word = syllables.map((s, n) => (n > 0 && /^[aeo]/.test(s) ? `'${s}` : s)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The surname (a compound one too) and the given name. A name no surname begins is cut after one character. */
export function splitChineseName(name: string, surnames: readonly SurnameReading[]): ChineseName {
  const bare = name.replace(/\s+/g, '');
  const compound = surnames.find(
    (row) => row.zh.length > 1 && bare.startsWith(row.zh) && bare.length > row.zh.length,
  );
  const cut = compound ? compound.zh.length : 1;
  return { surname: bare.slice(0, cut), given: bare.slice(cut) };
}

/** How a Chinese name is proposed in pinyin: surname reading first, given name joined. */
export function proposePinyin(name: ChineseName | string, surnames: readonly SurnameReading[]): PinyinName {
  const { surname, given } = typeof name === 'string' ? splitChineseName(name, surnames) : name;
  const first = surnames.find((row) => row.zh === surname)?.pinyin ?? [spellOne(surname, true)];
  const firstGiven = spellOne(given, false);
  const givens = [...new Set([firstGiven, ...otherGivens(given)])];
  const all = first.flatMap((s) => givens.map((g) => ({ surname: s, given: g })));
  return { surname: first[0]!, given: firstGiven, alternatives: all.slice(1, MOST_READINGS) };
}

function spellOne(han: string, surname: boolean): string {
  const mode = surname ? 'surname' : 'normal';
  const syllables = pinyin(han, { toneType: 'none', type: 'array', mode });
  return joinSyllables(syllables.map(passportSpelling));
}

/** As on travel documents: `ü` after l and n is yu. */
function passportSpelling(syllable: string): string {
  return syllable === 'lü' || syllable === 'nü' ? `${syllable[0]}yu` : syllable.replace('ü', 'u');
}

function otherGivens(given: string): string[] {
  let rows: string[][] = [[]];
  for (const character of given) {
    rows = rows
      .flatMap((row) => readingsOf(character).map((r) => [...row, passportSpelling(r)]))
      .slice(0, MOST_READINGS);
  }
  return rows.filter((row) => row.length > 0).map(joinSyllables);
}
