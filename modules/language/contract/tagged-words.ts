import { taggedParts, tagText } from './tags.ts';

/** A text as the words it is compared by: each word, Han character, mark and tag whole, so that no tag is ever cut. */
export function taggedWords(text: string): string[] {
  return taggedParts(text).flatMap((part) =>
    typeof part === 'string' ? (part.match(/\p{Script=Han}|[\p{L}\p{N}’'-]+|\s+|./gsu) ?? []) : tagText(part),
  );
}
