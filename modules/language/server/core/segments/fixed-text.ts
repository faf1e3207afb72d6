import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { taggedParts, tagText } from '../../../contract/tags.ts';
import type { Edit } from '../../../contract/texts.ts';

/**
 * A translation with edits carried out. They count its words without tags; tags that stand within what is replaced
 * follow it. Nothing where an edit is of another segment, or of the source.
 */
export function fixedText(
  target: string,
  edits: readonly Edit[],
  { sentence, source }: { sentence: number; source: Lang },
): string | null {
  if (edits.some((edit) => edit.sentence !== sentence || edit.lang === source)) return null;
  const fixed = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => edited(text, edit), target);
  return fixed === target ? null : fixed;
}

function edited(text: string, { start, end, text: words }: Edit): string {
  const places = wordPlaces(text);
  const from = places[start] ?? text.length;
  const to = end > start ? places[end - 1]! + 1 : from;
  return text.slice(0, from) + words + tagsIn(text.slice(from, to)) + text.slice(to);
}

/** Where each character stands that is of no tag. */
function wordPlaces(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const part of taggedParts(text)) {
    const size = typeof part === 'string' ? part.length : tagText(part).length;
    if (typeof part === 'string') for (let n = 0; n < size; n += 1) places.push(at + n);
    at += size;
  }
  return places;
}

function tagsIn(text: string): string {
  return taggedParts(text)
    .map((part) => (typeof part === 'string' ? '' : tagText(part)))
    .join('');
}
