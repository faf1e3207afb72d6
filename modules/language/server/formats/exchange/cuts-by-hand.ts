import { withoutTags } from '../../../contract/tags.ts';
import { type CutSegment, segmentAt } from './cut-paragraph.ts';
import { segmentsIn } from './fill-paragraph.ts';

/** How paragraphs were cut by hand: the sources of their segments, by the words of the paragraph. */
export type CutsByHand = ReadonlyMap<string, readonly string[]>;

/** What is kept of a segment's cut. */
interface KeptCut {
  paragraph: number;
  source: string;
  by_hand: boolean;
}

/** The paragraphs of a file that were cut by hand, from its segments in their order. */
export function cutsByHand(segments: readonly KeptCut[]): CutsByHand {
  const paragraphs = [...Map.groupBy(segments, ({ paragraph }) => paragraph).values()];
  return new Map(
    paragraphs
      .filter((own) => own.some(({ by_hand: byHand }) => byHand))
      .map((own) => own.map(({ source }) => source))
      .map((sources) => [wordsOf(sources.join('')), sources]),
  );
}

/** The segments of a paragraph as it was cut by hand before; nothing where it never was, or says something else now. */
export function cutByHand(text: string, cuts: CutsByHand): CutSegment[] | null {
  const sources = cuts.get(wordsOf(text));
  if (!sources) return null;
  const standing = segmentsIn(text, sources);
  return standing.length === sources.length ? standing.map((at) => segmentAt(text, at)) : null;
}

/** What is between segments is none of theirs: only letters and figures tell one paragraph from another. */
function wordsOf(text: string): string {
  return withoutTags(text).replace(/[^\p{L}\p{N}]/gu, '');
}
