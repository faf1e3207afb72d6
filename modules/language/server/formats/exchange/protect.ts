import { taggedParts } from '../../../contract/tags.ts';

/** Words of a file that would be read as a tag. */
const like = /\{\/?\d{1,4}\/?\}/g;

/** A plain text with whatever looks like a tag made one, and what those say. */
export function protectedText(words: string, from = 1): { text: string; codes: string[] } {
  const codes: string[] = [];
  const text = words.replace(like, (code) => `{${from - 1 + codes.push(code)}/}`);
  return { text, codes };
}

/** The plain text of one with such tags only. */
export function plainText(text: string, codes: readonly string[]): string {
  return taggedParts(text)
    .map((part) => (typeof part === 'string' ? part : (codes[part.number - 1] ?? '')))
    .join('');
}
