import type { Mention } from './name-text.ts';
import type { EnPostAt, PostPair } from './titles.ts';

/** A spelling in English that is nearly, but not, the name. */
export interface Misspelling {
  at: Mention;
  /** How it should be written. */
  expected: string;
  /** What is wrong: letters, the reading of the surname, the order, a given name in two words, or Xian for Xi'an. */
  fault: 'letters' | 'reading' | 'reversed' | 'split' | 'apostrophe';
}

/** A person both texts speak of. */
export interface Person {
  /** The name in simplified characters. */
  name: string;
  /** Surname where the name is Chinese. */
  surname?: string;
  /** The usual English spelling. */
  en: string;
  zhMentions: Mention[];
  /** Full names in English. */
  enMentions: Mention[];
  /** By surname alone: `Zhao said`. */
  surnameMentions: Mention[];
  misspelt: Misspelling[];
  titles: PostPair[];
  /** Every post said beside the name in English, repeated ones too. */
  enPosts: EnPostAt[];
}
