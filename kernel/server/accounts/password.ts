import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

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

// Without 0 o 1 l i: a password read out over the telephone must arrive.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A fresh password for handing over: four groups of four, 79 bits. */
export function freshPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
