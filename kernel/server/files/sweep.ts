import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { OfficeCode } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import type { Files } from './files.ts';
import type { StoredBytes } from './store.ts';

/** Bytes younger than this may belong to a request that has not committed yet. */
export const grace = 60 * 60 * 1000;

/**
 * Everything stored, of every office: what the backup takes along beside the rows. Of each the office, the key
 * (SHA-256 and eight digits more), the length and the time.
 */
export function listStored(files: Files): AsyncIterable<StoredBytes> {
  return files.store.list();
}

/** Of these keys of the office those that no row speaks of. */
export async function unknownKeys(ctx: Ctx, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select k.key from unnest(${keys}::text[]) k(key)
    where not exists (select from kernel.file_content c where c.office = ${ctx.office.code} and c.key = k.key)
      and not exists (select from kernel.file_rendition r where r.office = ${ctx.office.code} and r.key = k.key)`.execute(
    ctx.db,
  );
  return rows.map((row) => row.key);
}

/** Erases what a cut-off request left behind in one office. Answers with how many. */
export async function sweepOffice(
  files: Files,
  office: OfficeCode,
  now: Date,
  look: <T>(ask: (ctx: Ctx) => Promise<T>) => Promise<T>,
): Promise<number> {
  const old: string[] = [];
  for await (const one of listStored(files))
    if (one.office === office && now.getTime() - one.at.getTime() > grace) old.push(one.key);
  const orphans = old.length === 0 ? [] : await look((ctx) => unknownKeys(ctx, old));
  for (const key of orphans) await files.store.drop(office, key);
  await sweepIncoming(files.incoming, now);
  return orphans.length;
}

async function sweepIncoming(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  for (const name of names) {
    const path = join(folder, name);
    const { mtime } = await stat(path).catch(() => ({ mtime: now }));
    if (now.getTime() - mtime.getTime() > grace) await rm(path, { force: true });
  }
}
