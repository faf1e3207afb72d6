import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Bead, Severity, Sides, TextFinding } from '../../../contract/texts.ts';
import type { Lexicon } from '../align/lexicon.ts';
import type { DateFact } from '../facts/dates.ts';
import type { NumberFact } from '../facts/numbers.ts';
import type { Termbase } from '../terms/termbase.ts';
import type { ReferenceData } from './reference.ts';

/** Names and bodies the office has recorded: what stands here outranks any rule. */
export interface KnownNames {
  people: { zh: string; en: string }[];
  bodies: { zh: string; en: string }[];
}

/** The figures and dates of each sentence, in the order of `sides`. */
export interface SideFacts {
  numbers: NumberFact[][];
  dates: DateFact[][];
}

/** A text in both languages, aligned, with all that checks ask again and again. Beads and spans count in `sides`. */
export interface Pair {
  sides: Sides;
  beads: Bead[];
  zh: SideFacts;
  en: SideFacts;
  reference: ReferenceData;
  lexicon: Lexicon;
  directory?: KnownNames;
  /** The office's terms, of every day. */
  termbase?: Termbase;
  /** What the memory has for Chinese sentences of the text, the latest first. */
  earlier?: ReadonlyMap<string, readonly string[]>;
  /** ISO day of issue, where known: relative dates are read from it. */
  releaseDate?: string;
  /** ISO day on which a text without a day of its own is checked: the terms of that day hold. */
  checkedOn?: string;
  /** The sentences of both sides within `radius` beads of a bead, itself included. */
  window(beadIndex: number, radius: number): { zh: number[]; en: number[] };
}

/** One check over a pair. `about` says what it looks for; `run` reports every place. */
export interface PairCheck {
  id: string;
  /** The gravest it reports. */
  severity: Severity;
  about: Both;
  /** Where the rule comes from, when it is somebody's. */
  source?: Both;
  run(pair: Pair): TextFinding[];
}
