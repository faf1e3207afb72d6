import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { Bead, Sides } from '../../../contract/texts.ts';
import type { Lexicon } from '../align/lexicon.ts';
import type { KnownNames } from '../compare/check.ts';
import type { ZhReading } from './body-words.ts';
import { withRecorded } from './name-directory.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import type { NameReference } from './name-reference.ts';
import { simplified } from './simplified.ts';

/** A place in one sentence of one side. */
export interface Mention {
  sentence: number;
  start: number;
  end: number;
  text: string;
}

/** A text in both languages as the readers of names see it. Chinese is searched in simplified characters. */
export interface NameText {
  /** The sentences of the Chinese side, simplified; offsets are those of the sentence as it stands. */
  zh: string[];
  /** The Chinese sentences as they stand. */
  zhAsIs: string[];
  en: string[];
  beads: Bead[];
  index: NameIndex;
  lexicon: Lexicon;
  directory?: KnownNames;
  /** Capitalised words of the English side, folded. */
  capitals: ReadonlySet<string>;
  /** The bead a sentence lies in, -1 where none holds it. */
  zhBead: number[];
  enBead: number[];
}

/** What the readers of names are given: an aligned text, the reference data, a dictionary, the office's names. */
export interface NameSource {
  sides: Sides;
  beads: Bead[];
  reference: NameReference;
  lexicon: Lexicon;
  directory?: KnownNames;
}

/** Prepares a pair of texts for the readers of names. */
export function nameText({ sides, beads, reference, lexicon, directory }: NameSource): NameText {
  const zhAsIs = sides.zh.map((s) => s.text);
  return {
    zh: zhAsIs.map(simplified),
    zhAsIs,
    en: sides.en.map((s) => s.text),
    beads,
    lexicon,
    index: nameIndex(withRecorded(reference, directory)),
    ...(directory ? { directory } : {}),
    capitals: new Set(
      sides.en.flatMap(({ text }) =>
        [...text.matchAll(/\p{Lu}[\p{L}'’]*\p{L}/gu)].map(([word]) => foldName(word)),
      ),
    ),
    zhBead: beadOfSentence(beads, 'zh', sides.zh.length),
    enBead: beadOfSentence(beads, 'en', sides.en.length),
  };
}

/** The sentences of the other side within `radius` beads of a sentence's bead. */
export function nearOnOtherSide(text: NameText, lang: 'zh' | 'en', sentence: number, radius = 1): number[] {
  const bead = (lang === 'zh' ? text.zhBead : text.enBead)[sentence] ?? -1;
  if (bead < 0) return [];
  const other = lang === 'zh' ? 'en' : 'zh';
  return text.beads.slice(Math.max(0, bead - radius), bead + radius + 1).flatMap((b) => b[other]);
}

/** Whether the English side has a capitalised word some characters are read as. */
export function isSpelt(text: NameText, han: string): boolean {
  return joinedReadings(han).some((reading) => reading.length > 4 && text.capitals.has(reading));
}

/** What the readers of Chinese bodies may ask of a text. */
export function zhReading(text: NameText): ZhReading {
  return { isSpelt: (han) => isSpelt(text, han), lexicon: text.lexicon };
}

function beadOfSentence(beads: Bead[], lang: 'zh' | 'en', count: number): number[] {
  const bead = new Array<number>(count).fill(-1);
  for (const [n, b] of beads.entries()) for (const s of b[lang]) bead[s] = n;
  return bead;
}
