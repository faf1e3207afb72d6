import { isCommonHan } from '../read/common-han.ts';
import { simplifiedChar } from './script-tables.ts';
import { isToneless, matchReading } from './toned-readings.ts';

const LETTERS = "(?:(?!\\p{Lu})[\\p{Script=Latin}\\p{Mn}’' -]){1,40}?";
const GAP = '[ \\u00a0\\u3000]?';
/** Up to six characters and, in brackets of any kind, lower-case Latin letters, perhaps with the number of a tone. */
const BRACKETED = new RegExp(
  `(\\p{Script=Han}{1,6})(${GAP}[(（\\[【〔]${GAP}(${LETTERS}[1-5]?)${GAP}[)）\\]】〕])`,
  'gu',
);
/** The same without brackets, with a tone mark and Chinese after it. */
const BARE =
  /(\p{Script=Han}{1,6})([ \u00a0\u3000]?((?:(?!\p{Lu})[\p{Script=Latin}\p{Mn}]){1,6}))[ \u00a0\u3000]?(?=[\p{Script=Han}，。、；：！？”）》])/gu;
/** A tone mark over a vowel, once the letter is taken apart: macron, acute, caron or grave. */
const TONE = /[\u0300\u0301\u0304\u030c]/u;

export interface Gloss {
  /** The characters the reading belongs to. */
  chars: string;
  reading: string;
  /** Where the characters begin, where the bracket ends. */
  start: number;
  end: number;
  /** Whether the reading is one of these characters. */
  read: boolean;
  /** Whether it shows a tone. The neutral tone of 们(men) has no mark. */
  toned: boolean;
}

/** Readings in lower case after Chinese characters, with tone marks or of a neutral tone, whoever put them there. */
export function glossesOf(text: string): Gloss[] {
  const bracketed = [...text.matchAll(BRACKETED)].flatMap((match) => glossOf(match, true));
  const bare = [...text.matchAll(BARE)].flatMap((match) => glossOf(match, false));
  return [...bracketed, ...bare].sort((a, b) => a.start - b.start);
}

function glossOf(match: RegExpExecArray, bracketed: boolean): Gloss[] {
  const [found, before = '', written = '', reading = ''] = match;
  const marked = TONE.test(reading.normalize('NFD'));
  const numbered = /[1-5]$/.test(reading);
  const last = [...before].at(-1)!;
  const count =
    numbered || !marked
      ? Number(isToneless(last, reading.replace(/[1-5]$/, '')))
      : matchReading(before, reading);
  // Without brackets, or without any tone, letters that are no reading are something else.
  if (count === 0 && !(marked && bracketed)) return [];
  const chars = [...before].slice(-(count || 1)).join('');
  const writtenAt = match.index + before.length;
  const end = bracketed ? writtenAt + written.length : match.index + found.length;
  if (!bracketed && !marked) return [];
  return [
    { chars, reading, start: writtenAt - chars.length, end, read: count > 0, toned: marked || numbered },
  ];
}

/** Whether a reading was put after a character everyone can read: nobody does that on purpose in a release. */
export function hasPinyinAfterCommonCharacter(text: string): boolean {
  return glossesOf(text).some((gloss) => gloss.read && gloss.toned && isEveryday(gloss.chars));
}

/** Whether all characters are such as everybody can read. */
export function isEveryday(chars: string): boolean {
  return [...chars].every((char) => isCommonHan(simplifiedChar(char)));
}
