import { createHash, timingSafeEqual } from 'node:crypto';

/** Are they the same, found out in a time that tells nothing of either? */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(hashOf(one), hashOf(other));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
