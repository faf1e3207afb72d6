import { mendTags, tagFaults } from '../../../contract/tags.ts';
import { type FilledSegment, fillParagraph } from './fill-paragraph.ts';
import { openFile } from './open-file.ts';
import type { Languages, NewParagraph, SegmentState } from './paragraph.ts';
import { type PlacedFaults, refuseOtherFile, refuseTags } from './refusals.ts';

/** A segment with its translation; null keeps the source. All segments of a paragraph are given together. */
export interface TranslatedSegment extends FilledSegment {
  paragraph: number;
  state?: SegmentState;
}

/** How a translation is written. */
export interface WriteOptions extends Languages {
  name?: string;
  /** Whether tags that are missing, doubled or crossed are put in order rather than refused. */
  mend?: boolean;
}

/**
 * The file with its segments translated, all else as it was. The segments may be cut otherwise than they were read,
 * as long as they stand in it one after the other. Throws ExchangeRefusal where tags do not fit or the file is another.
 */
export async function writeTranslation(
  bytes: Uint8Array,
  segments: readonly TranslatedSegment[],
  { name = '', mend = false, from, to }: WriteOptions,
): Promise<Uint8Array> {
  const { paragraphs, write } = await openFile(bytes, name);
  const fitting = mend ? segments.map(mended) : segments;
  const faulty = fitting.flatMap(faultsOf);
  if (faulty.length > 0) throw refuseTags(faulty);
  const texts = new Map<number, NewParagraph>();
  for (const [number, own] of Map.groupBy(fitting, ({ paragraph }) => paragraph)) {
    const ordered = own.toSorted((a, b) => a.place - b.place);
    const paragraph = paragraphs[number];
    if (!paragraph) throw refuseOtherFile(ordered[0]!.place);
    const stays = ordered.every(({ source, target }) => target === null || target === source);
    if (paragraph.locked || (stays && !paragraph.whole)) continue;
    const filled = fillParagraph(paragraph, ordered, { from, to });
    if ('lacks' in filled) throw refuseOtherFile(filled.lacks);
    const state = leastOf(ordered);
    texts.set(number, { text: filled.text, ...(state && { state }) });
  }
  return write(texts, { from, to });
}

function mended(segment: TranslatedSegment): TranslatedSegment {
  const { source, target } = segment;
  return target === null ? segment : { ...segment, target: mendTags(source, target) };
}

function faultsOf({ place, source, target }: TranslatedSegment): PlacedFaults[] {
  const faults = target === null ? [] : tagFaults(source, target);
  return faults.length > 0 ? [{ place, faults }] : [];
}

const order: SegmentState[] = ['new', 'draft', 'translated', 'revised', 'checked'];

/** A paragraph is no further than the segment of it that is least far. */
function leastOf(segments: readonly TranslatedSegment[]): SegmentState | undefined {
  const reached = segments.map(({ state, target }) => (target === null ? 'new' : state));
  return order.find((state) => reached.includes(state));
}
