import { normalise } from './normalise.ts';

/** 32 bits of a text, the same on every machine; `seed` gives another, independent function. */
export function hash32(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two numbers of a pair made one of 32 bits. */
export function hashPair(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return (h ^ (h >>> 14)) >>> 0;
}

/** What segments alike after normalising share: 64 bits as sixteen hexadecimal digits. */
export function segmentHash(text: string): string {
  const plain = normalise(text);
  return [1, 2].map((seed) => hash32(plain, seed).toString(16).padStart(8, '0')).join('');
}

/** The two numbers such a hash is made of. */
export function halves(hash: string): [high: number, low: number] {
  return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
}
