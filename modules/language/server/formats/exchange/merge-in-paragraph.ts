import { segmentAt } from './cut-paragraph.ts';
import { type FilledSegment, fillParagraph, segmentsIn } from './fill-paragraph.ts';
import type { Languages, Paragraph, ParagraphTag } from './paragraph.ts';
import { tagsNumbered } from './tags-numbered.ts';

/** Two segments of a paragraph as one. */
export interface MergedSegment {
  source: string;
  tags: ParagraphTag[];
  target: string | null;
}

/**
 * Two segments of a paragraph that follow each other as one, with what stands between them in the file; `before` are the
 * sources of those before them there. The translation is as it would be written into the file. Nothing where the
 * paragraph does not hold them so.
 */
export function mergeInParagraph(
  { text, tags }: Pick<Paragraph, 'text' | 'tags'>,
  before: readonly string[],
  pair: readonly [FilledSegment, FilledSegment],
  languages: Languages,
): MergedSegment | null {
  const standing = segmentsIn(text, [...before, ...pair.map(({ source }) => source)]);
  if (standing.length < before.length + 2) return null;
  const [first, second] = standing.slice(-2);
  const { source, numbers } = segmentAt(text, { start: first!.start, end: second!.end });
  const own = tagsNumbered(tags, numbers);
  if (pair.every(({ target }) => target === null)) return { source, tags: own, target: null };
  // Where one of them says nothing yet, only what stands between them is put beside the other.
  const said = pair.map((one) => ({ ...one, target: one.target ?? '' }));
  const filled = fillParagraph({ text: source, tags: own }, said, languages);
  return 'lacks' in filled ? null : { source, tags: own, target: filled.text.trim() };
}
