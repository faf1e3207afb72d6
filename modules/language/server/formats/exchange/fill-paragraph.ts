import {
  renumbered,
  type TaggedPart,
  taggedParts,
  taggedText,
  tagsOf,
  tagText,
  withoutTags,
} from '../../../contract/tags.ts';
import { isSameLanguage, languageOf } from '../language-tag.ts';
import type { Languages, ParagraphTag } from './paragraph.ts';

/** A segment with what it becomes; null leaves its words as they are. */
export interface FilledSegment {
  place: number;
  source: string;
  target: string | null;
}

/**
 * A paragraph with segments of it translated, found one after the other; undefined and the place of the segment where
 * one is not in it. However it was cut, what stands between segments stays, but for the space between sentences.
 */
export function fillParagraph(
  { text, tags }: { text: string; tags: readonly ParagraphTag[] },
  segments: readonly FilledSegment[],
  { from, to }: Languages,
): { text: string } | { lacks: number } {
  const standing = segmentsIn(
    text,
    segments.map(({ source }) => source),
  );
  const breaks = new Set(tags.filter(({ is }) => is === 'break' || is === 'tab').map(({ number }) => number));
  let out = '';
  let at = 0;
  let before: string | null = null;
  for (const [n, { place, target }] of segments.entries()) {
    const found = standing[n];
    if (!found) return { lacks: place };
    const gap = text.slice(at, found.start);
    const own = text.slice(found.start, found.end);
    const words = target === null ? own : numberedAs(target, renumbered(own).numbers);
    const mayMove = before !== null && target !== null && !isSameLanguage(from, to);
    out += (mayMove ? spaced(gap, before!, words, to, breaks) : gap) + words;
    before = target === null ? null : words;
    at = found.end;
  }
  return { text: out + text.slice(at) };
}

/** Marks that stand for tags of each kind, so that texts are compared whatever their tags are numbered. */
const marks = { open: '\ue000', close: '\ue001', empty: '\ue002' };

/** Where sources stand in a paragraph one after the other, by their words and kinds of tags; up to the first that is not there. */
export function segmentsIn(text: string, sources: readonly string[]): { start: number; end: number }[] {
  const shapes = shapeOf(text);
  const standing: { start: number; end: number }[] = [];
  for (const source of sources) {
    const found = shapes.find(source, standing.at(-1)?.end ?? 0);
    if (!found) break;
    standing.push(found);
  }
  return standing;
}

function shapeOf(text: string) {
  const shape = shaped(text);
  const starts: number[] = [];
  let at = 0;
  for (const part of taggedParts(text)) {
    const size = typeof part === 'string' ? part.length : tagText(part).length;
    for (let n = 0; n < (typeof part === 'string' ? size : 1); n++) starts.push(at + n);
    at += size;
  }
  starts.push(at);
  return {
    find(source: string, from: number): { start: number; end: number } | undefined {
      const wanted = shaped(source);
      const found = shape.indexOf(wanted, starts.indexOf(from));
      return found < 0 ? undefined : { start: starts[found]!, end: starts[found + wanted.length]! };
    },
  };
}

function shaped(text: string): string {
  return taggedParts(text)
    .map((part) => (typeof part === 'string' ? part : marks[part.kind]))
    .join('');
}

function numberedAs(target: string, numbers: readonly number[]): string {
  return taggedText(
    taggedParts(target).map((part): TaggedPart => {
      if (typeof part === 'string') return part;
      return { kind: part.kind, number: numbers[part.number - 1] ?? part.number };
    }),
  );
}

/** Sentences of Chinese follow each other without a space; those of other languages with one. */
function spaced(gap: string, before: string, after: string, to: string, breaks: ReadonlySet<number>): string {
  const words = withoutTags(gap);
  if (words.trim() !== '' || tagsOf(gap).some(({ number }) => breaks.has(number))) return gap;
  if (languageOf(to) === 'zh') {
    const meet = withoutTags(before).slice(-1) + withoutTags(after).slice(0, 1);
    return /^[\p{Script=Han}。！？；：，、…”’）》」』].?$/u.test(meet) ? gap.replace(/ +/g, '') : gap;
  }
  if (words !== '' || before === '' || after === '') return gap;
  return withSpace(gap);
}

/** A space where one sentence ends: behind tags that close, before those that open. A break needs none. */
function withSpace(gap: string): string {
  const parts = taggedParts(gap);
  const closing = parts.findLastIndex((part) => typeof part !== 'string' && part.kind === 'close') + 1;
  return taggedText([...parts.slice(0, closing), ' ', ...parts.slice(closing)]);
}
