import type { Lexicon } from '../align/lexicon.ts';
import type { BodyRow } from './name-reference.ts';

/** A body in Chinese. Without a row it is put together from the words of its name. */
export interface ZhBody {
  text: string;
  start: number;
  end: number;
  row?: BodyRow;
  /** The words its name is made of, place and level left out. */
  words: string[];
  /** Characters before those words that are a name only by their sound: 云江 of 云江航运职业学院. */
  own?: string;
  /** The place a local organ is of, where it is said: 云江 of 云江市外办. */
  place?: string;
  /** True where a word of it is known from the dictionary alone. */
  loose?: boolean;
  /** The country that sent a mission, as it is written. */
  sender?: string;
}

/** What is known beyond lists when bodies are looked for. */
export interface ZhReading {
  /** Whether the English side writes what some characters sound like: then they may be a name no list has. */
  isSpelt: (han: string) => boolean;
  lexicon: Lexicon;
}

/** What the readers of Chinese bodies look for, made of the reference data. */
export interface Finders {
  known: RegExp;
  place: RegExp;
  words: Map<string, string[]>;
  heads: Set<string>;
  longest: number;
}

/** What a place is called after its name. */
export const level = '(?:自治区|自治州|地区|省|市|区|县|州|镇|盟)';
/** Names that are bodies by themselves, without a city before them, are at least this long. */
export const OWN_NAME = 4;

/** The longest word of a body's name that begins here. */
export function wordAt(line: string, at: number, finders: Finders): string | undefined {
  for (let size = finders.longest; size > 0; size--) {
    const word = line.slice(at, at + size);
    if (word.length === size && finders.words.has(word)) return word;
  }
  return undefined;
}
