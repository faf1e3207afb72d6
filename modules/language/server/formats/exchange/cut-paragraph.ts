import { renumbered, type Tag, taggedParts, tagText, withoutTags } from '../../../contract/tags.ts';
import type { Segmenter } from '../../core/segment/segmenter.ts';

/** A segment of a paragraph. Its tags are numbered from 1; `numbers` has those of the paragraph in their order. */
export interface CutSegment {
  source: string;
  start: number;
  end: number;
  numbers: number[];
}

/** A character or tag of the text and where it stands in it. */
interface Place {
  start: number;
  end: number;
  tag?: Tag;
}

/**
 * Cuts a paragraph into segments by its words. Tags at the edge of a segment stay outside it, unless the other half of
 * the pair is inside; what breaks the line ends a segment.
 */
export function cutParagraph(text: string, breaks: ReadonlySet<number>, segmenter: Segmenter): CutSegment[] {
  const { words, places, index } = unfolded(text, breaks);
  return segmenter(words).flatMap((segment) => {
    if (!/[\p{L}\p{N}]/u.test(segment.text)) return [];
    return [cutAt(text, places, index[segment.start]!, index[segment.end - 1]!)];
  });
}

/** A paragraph that its file has cut already, as its one segment. */
export function wholeParagraph(text: string): CutSegment[] {
  if (withoutTags(text).trim() === '') return [];
  return [{ ...renumbered(text), start: 0, end: text.length }];
}

/** The words with breaks as line ends, and which place each of their characters has. */
function unfolded(text: string, breaks: ReadonlySet<number>) {
  const places: Place[] = [];
  const index: number[] = [];
  let words = '';
  let at = 0;
  for (const part of taggedParts(text)) {
    if (typeof part !== 'string') {
      const end = at + tagText(part).length;
      if (part.kind === 'empty' && breaks.has(part.number)) {
        words += '\n';
        index.push(places.length);
      }
      places.push({ start: at, end, tag: part });
      at = end;
      continue;
    }
    for (let n = 0; n < part.length; n++) {
      index.push(places.length);
      places.push({ start: at + n, end: at + n + 1 });
    }
    words += part;
    at += part.length;
  }
  return { words, places, index };
}

/** A stretch of a paragraph as a segment: with the tags next to it that belong to one within. */
export function segmentAt(text: string, stretch: { start: number; end: number }): CutSegment {
  const { places } = unfolded(text, new Set());
  const first = places.findIndex(({ start }) => start === stretch.start);
  const last = places.findIndex(({ end }) => end === stretch.end);
  return cutAt(text, places, first, last);
}

function cutAt(text: string, places: readonly Place[], from: number, to: number): CutSegment {
  const [first, last] = withPartners(places, from, to);
  const [start, end] = [places[first]!.start, places[last]!.end];
  return { ...renumbered(text.slice(start, end)), start, end };
}

/** A range of places widened over tags that stand next to it and belong to one within. */
function withPartners(places: readonly Place[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  for (;;) {
    const before = places[first - 1]?.tag;
    const after = places[last + 1]?.tag;
    if (before?.kind === 'open' && holds(places, first, last, 'close', before.number)) first -= 1;
    else if (after?.kind === 'close' && holds(places, first, last, 'open', after.number)) last += 1;
    else return [first, last];
  }
}

function holds(places: readonly Place[], first: number, last: number, kind: Tag['kind'], number: number) {
  for (let n = first; n <= last; n++) {
    const tag = places[n]!.tag;
    if (tag?.kind === kind && tag.number === number) return true;
  }
  return false;
}
