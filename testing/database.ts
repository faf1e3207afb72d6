import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { kernelMigrations, type MigrationSet, migrate } from '../kernel/server/database/migrate.ts';
import { type Database, openDatabase } from '../kernel/server/database/open.ts';
import ownPackage from '../package.json' with { type: 'json' };
import { template } from './template.ts';

/**
 * A database of the test's own with the kernel's tables and those of the given modules. Embedded unless
 * TEST_DATABASE_URL names a PostgreSQL server, where a database is made and dropped again.
 */
export function testDatabase(modules: MigrationSet[] = []): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  const sets = [{ owner: 'kernel', migrations: kernelMigrations() }, ...modules];
  return server ? migratedOnServer(server, sets) : migratedEmbedded(sets);
}

/** A database nothing was ever put into: embedded, or of a name of its own on the server named. */
export async function emptyDatabase(server?: string): Promise<Database> {
  return server ? onServer(await emptyServerDatabase(server)) : copyOf(await initialised());
}

async function copyOf(template: string): Promise<Database> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  cpSync(template, dataDir, { recursive: true });
  const database = await openDatabase({ dataDir });
  return { ...database, close: () => closed(database, () => rmSync(dataDir, { recursive: true })) };
}

const engine = `pglite-${ownPackage.dependencies['@electric-sql/pglite']}`;

/** Making an embedded database takes ten seconds, copying one a tenth of a second: it is made once a machine. */
function initialised(): Promise<string> {
  return template(engine, async (folder) => (await openDatabase({ dataDir: folder })).close());
}

/** The same with tables in it: taking all steps takes longer than most tests, so they are taken once for all that ask for them. */
async function migratedEmbedded(sets: MigrationSet[]): Promise<Database> {
  const empty = await initialised();
  return copyOf(
    await template(`${engine}-${digestOf(sets)}`, async (folder) => {
      cpSync(empty, folder, { recursive: true });
      await migrated(await openDatabase({ dataDir: folder }), sets);
    }),
  );
}

async function migrated(database: Database, sets: MigrationSet[]): Promise<void> {
  await migrate(database.kysely, sets);
  await database.close();
}

function digestOf(sets: MigrationSet[]): string {
  return createHash('sha256').update(JSON.stringify(sets)).digest('hex').slice(0, 16);
}

async function onServer(own: ServerDatabase): Promise<Database> {
  const database = await openDatabase({ dataDir: '', databaseUrl: own.url, poolSize: 4 });
  return { ...database, close: () => closed(database, own.drop) };
}

/** On a server the steps are taken once in a database of their name, which others are made like. */
async function migratedOnServer(url: string, sets: MigrationSet[]): Promise<Database> {
  const { name } = await serverTemplate(url, `chancery_template_${digestOf(sets)}`, async (making) => {
    await migrated(await openDatabase({ dataDir: '', databaseUrl: making, poolSize: 1 }), sets);
    return '';
  });
  return onServer(await emptyServerDatabase(url, name));
}

/** A database made once on a server, whichever process comes first. What making it answered is kept with it. */
export async function serverTemplate(
  url: string,
  name: string,
  make: (url: string) => Promise<string>,
): Promise<{ name: string; note: string }> {
  return asAdmin(url, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    const found = await admin.query<{ note: string | null }>(
      `select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1`,
      [name],
    );
    if (found.rows[0]) return { name, note: found.rows[0].note ?? '' };
    const making = await emptyServerDatabase(url);
    const note = await make(making.url);
    await admin.query(`alter database ${new URL(making.url).pathname.slice(1)} rename to ${name}`);
    await admin.query(`comment on database ${name} is ${admin.escapeLiteral(note)}`);
    return { name, note };
  });
}

interface ServerDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of a name of its own on a server: empty, or like another. */
export async function emptyServerDatabase(url: string, like?: string): Promise<ServerDatabase> {
  const name = `chancery_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(url, (admin) => admin.query(`create database ${name}${like ? ` template ${like}` : ''}`));
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    url: own.href,
    drop: () => asAdmin(url, async (admin) => void (await admin.query(`drop database ${name}`))),
  };
}

async function asAdmin<T>(url: string, act: (admin: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

async function closed(database: Database, cleanUp: () => unknown): Promise<void> {
  await database.close();
  await cleanUp();
}
