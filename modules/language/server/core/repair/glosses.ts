import { isCommonHan } from '../read/common-han.ts';
import { simplifiedChar } from './script-tables.ts';
import { isNeutral, matchReading } from './toned-readings.ts';

/** Up to six characters and, in brackets of either width, lower-case Latin letters. */
const GLOSS =
  /(\p{Script=Han}{1,6})([ \u00a0\u3000]?[(（][ \u00a0]?((?:(?!\p{Lu})[\p{Script=Latin}\p{Mn}’' -]){1,40}?)[ \u00a0]?[)）])/gu;
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
  return [...text.matchAll(GLOSS)].flatMap((match): Gloss[] => {
    const [, before = '', bracket = '', reading = ''] = match;
    const toned = TONE.test(reading.normalize('NFD'));
    if (!toned && !isNeutral([...before].at(-1)!, reading)) return [];
    const count = matchReading(before, reading);
    const chars = [...before].slice(-(count || 1)).join('');
    const bracketAt = match.index + before.length;
    return [
      {
        chars,
        reading,
        start: bracketAt - chars.length,
        end: bracketAt + bracket.length,
        read: count > 0,
        toned,
      },
    ];
  });
}

/** Whether a reading was put after a character everyone can read: nobody does that on purpose in a release. */
export function hasPinyinAfterCommonCharacter(text: string): boolean {
  return glossesOf(text).some((gloss) => gloss.read && gloss.toned && isEveryday(gloss.chars));
}

/** Whether all characters are such as everybody can read. */
export function isEveryday(chars: string): boolean {
  return [...chars].every((char) => isCommonHan(simplifiedChar(char)));
}
