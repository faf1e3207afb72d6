import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type MigrationSet, migrateWithin, stepNames } from '../database/migrate.ts';
import type { Database } from '../database/open.ts';
import { openQueue, type QueueLog } from '../events/queue.ts';
import { verifyLedger } from '../ledger/verify.ts';
import type { Blobs } from './blobs.ts';
import { schemasOf } from './catalog.ts';
import { damaged, newer, targetTaken } from './faults.ts';
import type { Snapshot, SnapshotHead } from './format.ts';
import { readSnapshot } from './read-snapshot.ts';
import { layRules, makeRoom, putRows, setSequences } from './restore-rows.ts';

// biome-ignore lint/suspicious/noExplicitAny: any database
type Db = Kysely<any>;

export interface RestoreTarget {
  database: Database;
  log: QueueLog;
  /** Every migration this program knows. */
  migrations: MigrationSet[];
  blobs: Blobs;
  /** A folder for files on their way into the store. */
  passing: string;
  /** Everything is in and holds; called just before the rows are kept for good. */
  settle(): Promise<void>;
}

/** Can this program restore it? Refused before anything is opened or written. */
export function refuseNewer(head: SnapshotHead, migrations: MigrationSet[]): void {
  const known = new Set(stepNames(migrations));
  const unknown = head.migrations.filter((step) => !known.has(step));
  if (unknown.length > 0) throw newer({ zh: unknown.join('、'), en: unknown.join(', ') });
}

/** Refuses a database that holds anything of a house. An empty queue is nothing. */
async function refuseTaken({ database, blobs, migrations }: RestoreTarget): Promise<void> {
  const schemas = [
    'auth',
    'chancery_migrations',
    ...migrations.map(({ owner }) => owner.replaceAll('-', '_')),
  ];
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname = any (${schemas}) order by 1`.execute(
    database.kysely,
  );
  const found = rows.map(({ name }) => name);
  if (found.length > 0)
    throw targetTaken({ zh: `数据库中已有 ${found.join('、')}`, en: `the database has ${found.join(', ')}` });
  for await (const { office } of blobs.list())
    throw targetTaken({ zh: `文件库中已有 ${office} 的文件`, en: `the file store has files of ${office}` });
}

/**
 * Restores a snapshot into an empty database and an empty file store, in one transaction: tables as the snapshot's
 * program had them, its rows, then whatever tables have become since. The ledger is walked and compared with the
 * root in the snapshot before anything is kept.
 */
export async function restoreSnapshot(target: RestoreTarget, file: string): Promise<Snapshot> {
  await refuseTaken(target);
  // The queue makes its own tables; what waited is put into them with the rows.
  await (await openQueue(target.database.pool, [], target.log)).stop();
  const restored = await target.database.kysely.transaction().execute(async (trx) => {
    const snapshot = await putBack(trx, target, file);
    await migrateWithin(trx, target.migrations);
    // Walked when the tables are today's: only those this program knows how to read.
    await verifyRoots(trx, snapshot);
    await target.settle();
    return snapshot;
  });
  // The planner knows nothing of rows that came by the thousand; an embedded database never finds out by itself.
  await sql`analyze`.execute(target.database.kysely);
  return restored;
}

/** Tables as the snapshot's program had them, its rows in them, its files in the store. */
export async function putBack(
  trx: Transaction<unknown>,
  target: Pick<RestoreTarget, 'migrations' | 'blobs' | 'passing'>,
  file: string,
): Promise<Snapshot> {
  let rules: Awaited<ReturnType<typeof makeRoom>> = [];
  const snapshot = await readSnapshot(file, {
    head: async (head) => {
      const taken = new Set(head.migrations);
      await migrateWithin(trx, target.migrations, (step) => taken.has(step));
      rules = await makeRoom(trx, head, await schemasOf(trx));
    },
    rows: (head, table, office, lines) => putRows(trx, head, table, office, lines),
    file: (office, key, _size, content) => putFile(target, office, key, content),
  });
  await setSequences(trx, snapshot.head);
  await layRules(trx, rules);
  return snapshot;
}

async function putFile(
  { blobs, passing }: Pick<RestoreTarget, 'blobs' | 'passing'>,
  office: string,
  key: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  await mkdir(passing, { recursive: true });
  const path = join(passing, 'file');
  await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  await blobs.keep(office, key, path);
  await rm(path, { force: true });
}

async function verifyRoots(db: Db, { head, end }: Snapshot): Promise<void> {
  for (const office of head.offices) {
    await sql`select set_config('chancery.office', ${office}, true)`.execute(db);
    const { lines, head: root, broken } = await verifyLedger(db, office);
    const listed = end.ledger.find((entry) => entry.office === office);
    const found = { office, lines, head: lines === 0 ? '' : root };
    if (broken || !isDeepStrictEqual(found, listed))
      throw damaged({ zh: `${office} 的账本不符`, en: `the ledger of ${office} does not hold` });
  }
}
