import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Both } from '../../contract/local-text.ts';

const shortest = 10;

/** The argon2id hash of a password, with its own salt and parameters in it. */
export function hashPassword(password: string): Promise<string> {
  // OWASP's floor for argon2id: 19 MiB, two passes, one lane.
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

/** Is this the password behind the hash? */
export function verifyPassword({
  hash: kept,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  return verify(kept, password);
}

/** What is wrong with a chosen password, or null. Length is what counts; no rules about kinds of characters. */
export function passwordFault(password: string): Both | null {
  if ([...password].length >= shortest) return null;
  return {
    zh: `密码至少 ${shortest} 个字符，请换一个更长的。`,
    en: `A password has at least ${shortest} characters. Choose a longer one.`,
  };
}

// Without 0 o 1 l i: a password read out over the telephone must arrive.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A fresh password for handing over: four groups of four, 79 bits. */
export function freshPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
