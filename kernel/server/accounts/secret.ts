import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { closedTables } from './tables.ts';

/**
 * A key of the installation: one signs session cookies, one encrypts and fingerprints what accounts keep secret. Made
 * once and kept in the closed schema, so that every process of the installation has the same and nothing is set by hand.
 */
// biome-ignore lint/suspicious/noExplicitAny: the house's database names no tables
export async function keptSecret(db: Kysely<any>, name: 'session' | 'accounts'): Promise<string> {
  const secrets = closedTables(db);
  await secrets
    .insertInto('auth.secret')
    .values({ name, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await secrets
    .selectFrom('auth.secret')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}

/** Encrypts a text with the installation's key; `bound` names whose it is, and it opens for nobody else. */
export function sealText(key: string, bound: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Opens what `sealText` closed; another key, another owner or a changed byte is an error. */
export function openText(key: string, bound: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const cipher = createDecipheriv('aes-256-gcm', keyOf(key), bytes.subarray(0, 12));
  cipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
}

/** The keyed hash a short secret is kept as: without the key nobody tries them all. */
export function keyedHash(key: string, bound: string, text: string): string {
  return createHmac('sha256', key).update(`${bound}\n${text}`).digest('hex');
}

function keyOf(key: string): Buffer {
  return createHash('sha256').update(`seal ${key}`).digest();
}
