import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { openEmbeddedThread } from './embedded.ts';
import { quickPool } from './quick-pool.ts';

// Days stay days: as a JavaScript Date a day would move with the time zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** The house's database, embedded or a server: the same SQL either way. */
export interface Database {
  // biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
  kysely: Kysely<any>;
  pool: pg.Pool;
  engine: 'embedded' | 'server';
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** Folder of the house's data; the embedded database lives in its `database` folder. */
  dataDir: string;
  /** A PostgreSQL server (15 or later) instead of the embedded database. */
  databaseUrl?: string | undefined;
  poolSize?: number;
}

/** Opens the database; the folder of an embedded one is made where it is missing. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.databaseUrl
    ? openServer(settings.databaseUrl, settings.poolSize ?? 10)
    : openEmbedded(embeddedFolder(settings.dataDir));
}

/** Where the embedded database of a data folder lives. */
export function embeddedFolder(dataDir: string): string {
  return join(dataDir, 'database');
}

function openServer(url: string, size: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
  } as pg.PoolConfig);
  return wrap(pool, 'server', () => pool.end());
}

async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const embedded = await openEmbeddedThread(folder);
  // One connection: there is one session. A time-out turns a wait for ever (asking for the pool inside an open
  // transaction) into an error that names the place.
  const pool = new pg.Pool({
    stream: () => embedded.line(),
    user: 'postgres',
    database: 'postgres',
    max: 1,
    pipeline: true,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 60_000,
  } as pg.PoolConfig);
  // The session outlives the line that was broken: a new one takes nothing over from it.
  pool.on('connect', (client) => void client.query('rollback; deallocate all'));
  return wrap(pool, 'embedded', async () => {
    await pool.end();
    await embedded.close();
  });
}

function wrap(pool: pg.Pool, engine: Database['engine'], close: () => Promise<void>): Database {
  // A broken idle connection must not end the process; the next query gets a fresh one or its own error.
  pool.on('error', () => undefined);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: quickPool(pool) }) });
  return { kysely, pool, engine, close };
}
