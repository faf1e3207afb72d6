import { z } from 'zod';
import { picture } from '../../../kernel/contract/files.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { lang } from '../../../kernel/contract/local-text.ts';
import {
  bead,
  bodyFound,
  type Edit,
  personFound,
  repair,
  type Span,
  span,
} from '../../language/contract/texts.ts';

export type { Edit, Span };

/** One sentence of a release and the paragraph of its side it stands in (from 0). */
export const releaseSentence = z.object({ text: z.string(), paragraph: z.int() });
export type ReleaseSentence = z.infer<typeof releaseSentence>;

/** A link between sentences of the two sides, found by the aligner or made by hand. */
export const link = bead.extend({
  byHand: z.boolean(),
  /** Sides whose sentences stood while the other side was changed: to be read again. */
  stale: z.array(lang),
});
export type Link = z.infer<typeof link>;

/** Links below this confidence, and not made by hand, are drawn loose and asked to be looked at. */
export const looseBelow = 0.8;

/**
 * A repair and what became of it. `made` and `left` are decisions (the program's own, where it was certain);
 * `asked` waits for one. `place` is where it stands in the present text; null once that place was rewritten.
 */
export const madeRepair = repair.extend({
  status: z.enum(['made', 'left', 'asked']),
  place: span.nullable(),
});
export type MadeRepair = z.infer<typeof madeRepair>;

/** Words in both languages; a half not written yet is null. */
export const halves = z.object({ zh: z.string().nullable(), en: z.string().nullable() });

/** An image of a release: a file of the house, its place, what stands under it and what it shows. */
export const releaseImage = z.object({
  file: id,
  /** The Chinese paragraph it stands after; null for the lead, above the text. */
  after: z.int().nullable(),
  caption: halves,
  alt: halves,
});
export type ReleaseImage = z.infer<typeof releaseImage>;

/** The same with its sizes, as pages show it. */
export const shownImage = releaseImage.extend({ picture });
export type ShownImage = z.infer<typeof shownImage>;

/** A table of a release: rows of cells, each naming the paragraphs of either side that it holds. */
export const releaseTable = z.object({
  rows: z.array(z.array(z.object({ zh: z.array(z.int()), en: z.array(z.int()) }))),
});
export type ReleaseTable = z.infer<typeof releaseTable>;

/**
 * A text in both languages as a release keeps it: sentences, links, the repairs with their places, and what stands
 * among the paragraphs: images and tables.
 */
export const releaseText = z.object({
  zh: z.array(releaseSentence),
  en: z.array(releaseSentence),
  links: z.array(link),
  repairs: z.array(madeRepair),
  images: z.array(releaseImage),
  tables: z.array(releaseTable),
});
export type ReleaseText = z.infer<typeof releaseText>;

/** The people and bodies a text speaks of, in both languages. */
export const foundInText = z.object({ people: z.array(personFound), bodies: z.array(bodyFound) });
export type FoundInText = z.infer<typeof foundInText>;

/** A change to the links, by hand. Numbers are places in `links`. */
export const linkChange = z.discriminatedUnion('kind', [
  /** This link and the next become one. */
  z.object({ kind: z.literal('merge'), link: z.int().min(0) }),
  /** A link becomes two: the first keeps so many sentences of each side. */
  z.object({ kind: z.literal('split'), link: z.int().min(0), zh: z.int().min(0), en: z.int().min(0) }),
  /** The first (up) or last (down) sentence of one side goes to the neighbouring link. */
  z.object({ kind: z.literal('move'), link: z.int().min(0), lang, direction: z.enum(['up', 'down']) }),
]);
export type LinkChange = z.infer<typeof linkChange>;
