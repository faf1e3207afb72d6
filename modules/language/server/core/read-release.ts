import type { Bead, Repair, Sides, Span } from '../../contract/texts.ts';
import type { Lexicon } from './align/lexicon.ts';
import { alignSides } from './align-sides.ts';
import { placeRepairs } from './place-repairs.ts';
import { type Paragraph, paragraphsOf } from './read/paragraphs.ts';
import { refuseOneLanguage } from './read/refusal.ts';
import { readSides } from './read/sides.ts';
import { applyRepairs } from './repair/apply-repairs.ts';
import type { RepairReference } from './repair/english/word-lists.ts';
import { findRepairs } from './repair/find-repairs.ts';

/** What a person decided on a text: on repairs, by their place in the list. */
export interface ReadingChoices {
  /** Certain repairs that are not to be made. */
  refused?: ReadonlySet<number>;
  /** Uncertain ones that are. */
  accepted?: ReadonlySet<number>;
  /** One of the languages may be missing: it is still to be translated. */
  oneLanguage?: boolean;
}

/** A bilingual text read: its paragraphs as given, the repairs, both sides after them, and how they answer. */
export interface ReleaseReading {
  paragraphs: Paragraph[];
  repairs: Repair[];
  /** The places in `repairs` of those that were made. */
  made: ReadonlySet<number>;
  sides: Sides;
  beads: Bead[];
  /** Where each of `repairs` stands in the sentences; null for what stands between them. */
  places: (Span | null)[];
  /** The offset in the paragraph as given that an offset in the repaired one comes from. */
  toRaw(paragraph: number, offset: number): number;
}

/** Reads a text that holds both languages. Throws TextRefusal where one of them is missing. */
export function readRelease(
  text: string,
  lexicon: Lexicon,
  reference: RepairReference,
  choices: ReadingChoices = {},
): ReleaseReading {
  const paragraphs = paragraphsOf(text);
  const repairs = findRepairs(paragraphs, reference);
  const { refused = new Set<number>(), accepted = new Set<number>() } = choices;
  const repaired = applyRepairs(paragraphs, repairs, refused, accepted);
  const sides = readSides(repaired.paragraphs);
  const whole = sides.zh.length > 0 && sides.en.length > 0;
  if (!whole && !choices.oneLanguage) throw refuseOneLanguage(lacking(sides));
  const made = new Set(
    repairs.flatMap((repair, n) => ((repair.certain ? !refused.has(n) : accepted.has(n)) ? [n] : [])),
  );
  return {
    paragraphs,
    repairs,
    made,
    sides,
    beads: whole ? alignSides(sides, lexicon) : unanswered(sides),
    places: placeRepairs(repairs, (n) => made.has(n), sides),
    toRaw: repaired.toRaw,
  };
}

function lacking({ zh }: Sides) {
  return zh.length === 0 ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
}

/** Each sentence by itself, with nothing that answers it. */
function unanswered({ zh, en }: Sides): Bead[] {
  const alone = { confidence: 1, reasons: [] };
  return [
    ...zh.map((_, n) => ({ ...alone, zh: [n], en: [] })),
    ...en.map((_, n) => ({ ...alone, zh: [], en: [n] })),
  ];
}
