import { createHash } from 'node:crypto';

/** The hash of a text by its words: how it is spaced and composed makes no difference. */
export function textHash(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}

/** The hashes of both sides in one, so that a neighbour is known from either. */
export function pairHash({ zh, en }: { zh: string; en: string }): string {
  return `${textHash(zh)}.${textHash(en)}`;
}
