import { tagStretches, tagsOf, tagText } from '../../../contract/tags.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** What is chosen, widened so that no tag is in it by half; a place within a tag moves to the nearer end of it. */
export function wholeTags(text: string, { start, end }: Stretch): Stretch {
  const [cutAtStart, cutAtEnd] = [start, end].map((place) =>
    tagStretches(text).find((tag) => tag.start < place && place < tag.end),
  );
  if (start === end) {
    if (!cutAtStart) return { start, end };
    const nearer = start - cutAtStart.start < cutAtStart.end - start ? cutAtStart.start : cutAtStart.end;
    return { start: nearer, end: nearer };
  }
  return { start: cutAtStart?.start ?? start, end: cutAtEnd?.end ?? end };
}

/** What a step of deleting takes away where nothing is chosen and a tag is next to it: the whole tag. */
export function tagBeside(text: string, place: number, way: 'back' | 'on'): Stretch | null {
  const beside = tagStretches(text).find((tag) => (way === 'back' ? tag.end : tag.start) === place);
  return beside ?? null;
}

/** What is put in for the next tag of the source that the translation lacks: around what is chosen, where it is a pair. */
export function nextTag(
  source: string,
  target: string,
  { start, end }: Stretch,
): { text: string; caret: number } | null {
  const there = new Set(tagsOf(target).map(tagText));
  const wanted = tagsOf(source);
  const next = wanted.find((tag) => !there.has(tagText(tag)));
  if (!next) return null;
  const written = tagText(next);
  const closing = tagText({ kind: 'close', number: next.number });
  const closes = wanted.some((tag) => tagText(tag) === closing) && !there.has(closing);
  if (next.kind !== 'open' || !closes || start === end)
    return { text: written, caret: start + written.length };
  const text = written + target.slice(start, end) + closing;
  return { text, caret: start + text.length };
}
