import { type Tag, taggedParts, taggedText, tagText, withoutTags } from '../../../contract/tags.ts';
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
    const [first, last] = withPartners(places, index[segment.start]!, index[segment.end - 1]!);
    const [start, end] = [places[first]!.start, places[last]!.end];
    return [{ ...renumbered(text.slice(start, end)), start, end }];
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

/** A text with its tags numbered from 1 as they come, and what they were. */
export function renumbered(text: string): { source: string; numbers: number[] } {
  const numbers: number[] = [];
  const parts = taggedParts(text).map((part) => {
    if (typeof part === 'string') return part;
    let at = numbers.indexOf(part.number);
    if (at < 0) at = numbers.push(part.number) - 1;
    return { kind: part.kind, number: at + 1 };
  });
  return { source: taggedText(parts), numbers };
}
