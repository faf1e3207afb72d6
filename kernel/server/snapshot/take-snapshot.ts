import { type Kysely, sql } from 'kysely';
import { stepsTaken } from '../database/migrate.ts';
import { type Archive, newArchive } from './archive.ts';
import type { Blob, Blobs } from './blobs.ts';
import { type KnownTable, schemasOf, sequencesOf, tablesOf, waiting } from './catalog.ts';
import { dumpTable } from './dump-rows.ts';
import {
  formatNumber,
  type LedgerRoot,
  names,
  rowsEntry,
  type Snapshot,
  type SnapshotHead,
} from './format.ts';
import { newTally, sha256Of, type Tally } from './tally.ts';

// biome-ignore lint/suspicious/noExplicitAny: any database
type Db = Kysely<any>;

export interface SnapshotSource {
  db: Db;
  engine: SnapshotHead['engine'];
  blobs: Blobs;
  /** Version of the program. */
  program: string;
  now: Date;
}

/** What was written, and how many files were erased between the look at the rows and the copying of the files. */
export interface TakenSnapshot extends Snapshot {
  erased: number;
}

/** What one look at the database found: everything else follows from it. */
interface Looked {
  head: SnapshotHead;
  /** Of the head as written. */
  sha256: string;
  ledger: LedgerRoot[];
  blobs: Blob[];
}

/**
 * Writes a snapshot to a new file. All rows are of one moment: one repeatable-read transaction. The files are copied
 * after it; bytes in the store are never changed, so what the rows name is there unless it was erased since.
 */
export async function takeSnapshot(source: SnapshotSource, file: string): Promise<TakenSnapshot> {
  const archive = newArchive(file);
  try {
    return await write(source, archive);
  } catch (error) {
    await archive.abandon(error as Error);
    throw error;
  }
}

async function write(source: SnapshotSource, archive: Archive): Promise<TakenSnapshot> {
  const { looked, tally } = await source.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => writeRows(source, trx, archive));
  const erased = await writeFiles(source.blobs, looked.blobs, archive, tally);
  const end = { head: looked.sha256, sections: tally.sections(), ledger: looked.ledger };
  const text = Buffer.from(JSON.stringify(end));
  await archive.add(names.end, text);
  await archive.add(names.seal, Buffer.from(sha256Of(text)));
  await archive.close();
  return { head: looked.head, end, erased };
}

async function writeRows(
  source: SnapshotSource,
  trx: Db,
  archive: Archive,
): Promise<{ looked: Looked; tally: Tally }> {
  // Values are written as text: in one form, whatever the server or the connection is set to.
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(trx);
  const schemas = await schemasOf(trx);
  const tables: KnownTable[] = [
    ...(await tablesOf(trx, schemas)),
    { ...waiting, order: ['created_on', 'id'] },
  ];
  const head: SnapshotHead = {
    format: formatNumber,
    program: source.program,
    madeAt: source.now.toISOString(),
    engine: source.engine,
    migrations: await stepsTaken(trx),
    offices: await officesOf(trx),
    tables: tables.map(({ order, ...table }) => table),
    sequences: await sequencesOf(trx, schemas),
  };
  const text = Buffer.from(JSON.stringify(head));
  await archive.add(names.head, text);
  const tally = newTally(tables.map(({ name }) => name));
  for (const table of tables) {
    let part = 0;
    for await (const { office, lines } of dumpTable(trx, table, head.offices)) {
      part += 1;
      tally.rows(table.name, lines);
      await archive.add(rowsEntry(table.name, office, part), lines);
    }
  }
  const looked = {
    head,
    sha256: sha256Of(text),
    ledger: await rootsOf(trx, head.offices),
    blobs: await all(source.blobs.list()),
  };
  return { looked, tally };
}

async function writeFiles(blobs: Blobs, wanted: Blob[], archive: Archive, tally: Tally): Promise<number> {
  let erased = 0;
  for (const { office, key, size } of wanted) {
    const content = await blobs.open(office, key).catch(whereErased);
    if (!content) {
      erased += 1;
      continue;
    }
    tally.file(`${office}/${key}`, size);
    await archive.addStream(`files/${office}/${key}`, size, counted(content, tally));
  }
  return erased;
}

function whereErased(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function* counted(content: AsyncIterable<Uint8Array>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    tally.bytes(chunk);
    yield chunk;
  }
}

async function officesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{
    code: string;
  }>`select code from auth.office order by code collate "C"`.execute(db);
  return rows.map(({ code }) => code);
}

/** The root of each office's ledger, as the rows of this transaction have it. */
export async function rootsOf(db: Db, offices: string[]): Promise<LedgerRoot[]> {
  const roots: LedgerRoot[] = [];
  for (const office of offices) {
    await sql`select set_config('chancery.office', ${office}, true)`.execute(db);
    const { rows } = await sql<{ seq: string; hash: string }>`
      select seq, hash from kernel.ledger where office = ${office} order by seq desc limit 1`.execute(db);
    roots.push({ office, lines: Number(rows[0]?.seq ?? 0), head: rows[0]?.hash ?? '' });
  }
  return roots;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
