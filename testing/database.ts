import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { kernelMigrations, type MigrationSet, migrate } from '../kernel/server/database/migrate.ts';
import { type Database, openDatabase } from '../kernel/server/database/open.ts';
import ownPackage from '../package.json' with { type: 'json' };

/**
 * A database of the test's own with the kernel's tables and those of the given modules. Embedded unless
 * TEST_DATABASE_URL names a PostgreSQL server, where a database is made and dropped again.
 */
export async function testDatabase(modules: MigrationSet[] = []): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  const database = await emptyDatabase(server);
  await migrate(database.kysely, [{ owner: 'kernel', migrations: kernelMigrations() }, ...modules]);
  return database;
}

/** A database nothing was ever put into: embedded, or of a name of its own on the server named. */
export function emptyDatabase(server?: string): Promise<Database> {
  return server ? onServer(server) : embedded();
}

async function embedded(): Promise<Database> {
  const template = await initialised();
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  cpSync(template, dataDir, { recursive: true });
  const database = await openDatabase({ dataDir });
  return { ...database, close: () => closed(database, () => rmSync(dataDir, { recursive: true })) };
}

/** Making an embedded database takes ten seconds, copying one a tenth of a second: it is made once a machine. */
async function initialised(): Promise<string> {
  const version = ownPackage.dependencies['@electric-sql/pglite'];
  const template = join(tmpdir(), `chancery-template-pglite-${version}`);
  const lock = `${template}.lock`;
  while (!existsSync(template)) {
    if (!taken(lock)) {
      await wait(200);
      continue;
    }
    try {
      await initialise(template);
    } finally {
      rmdirSync(lock);
    }
  }
  return template;
}

async function initialise(template: string): Promise<void> {
  if (existsSync(template)) return;
  const making = `${template}.${randomBytes(6).toString('hex')}`;
  const database = await openDatabase({ dataDir: making });
  await database.close();
  renameSync(making, template);
}

/** Takes the lock, also one whose holder died on the way. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - since > 180_000) rmSync(lock, { recursive: true, force: true });
  return false;
}

async function onServer(url: string): Promise<Database> {
  const own = await emptyServerDatabase(url);
  const database = await openDatabase({ dataDir: '', databaseUrl: own.url, poolSize: 4 });
  return { ...database, close: () => closed(database, own.drop) };
}

/** An empty database of a name of its own on a server. */
export async function emptyServerDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `chancery_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => asAdmin(url, `drop database ${name}`) };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function closed(database: Database, cleanUp: () => unknown): Promise<void> {
  await database.close();
  await cleanUp();
}
