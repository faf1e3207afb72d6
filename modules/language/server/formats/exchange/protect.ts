import { taggedParts } from '../../../contract/tags.ts';

/** Words of a file that would be read as a tag. */
const like = /(\{\/?\d{1,4}\/?\})/;

/** A text cut around what looks like a tag in it: words first, then in turn such a code and words. */
export function splitCodes(words: string): string[] {
  return words.split(like);
}

/** A plain text with whatever looks like a tag made one, and what those say. */
export function protectedText(words: string): { text: string; codes: string[] } {
  const codes: string[] = [];
  const text = splitCodes(words)
    .map((part, n) => (n % 2 === 0 ? part : `{${codes.push(part)}/}`))
    .join('');
  return { text, codes };
}

/** The plain text of one with such tags only. */
export function plainText(text: string, codes: readonly string[]): string {
  return taggedParts(text)
    .map((part) => (typeof part === 'string' ? part : (codes[part.number - 1] ?? '')))
    .join('');
}
