import { hash } from 'node:crypto';

/** The hash of a text by its words: how it is spaced and composed makes no difference. */
export function textHash(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return hash('sha256', words, 'base64url').slice(0, 22);
}

/** The hashes of both sides in one, so that a neighbour is known from either. */
export function pairHash({ zh, en }: { zh: string; en: string }, hashOf = textHash): string {
  return `${hashOf(zh)}.${hashOf(en)}`;
}
