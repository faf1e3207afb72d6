import type { ParagraphTag } from './paragraph.ts';

/** What the tags of a segment stand for, numbered from 1; `numbers` has what they are in the text it was taken from. */
export function tagsNumbered(tags: readonly ParagraphTag[], numbers: readonly number[]): ParagraphTag[] {
  return numbers.flatMap((number, n) => {
    const tag = tags.find((one) => one.number === number);
    return tag ? [{ ...tag, number: n + 1 }] : [];
  });
}
