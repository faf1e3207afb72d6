import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Migration } from '../house/module.ts';
import { provideRoles } from './provide-roles.ts';
import { takeTurn } from './take-turn.ts';

/** The migrations of a folder of `.sql` files, in order of their names. */
export function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -4), sql: readFileSync(join(folder, file), 'utf8') }));
}

/** The kernel's own migrations. */
export function kernelMigrations(): Migration[] {
  return migrationsIn(join(import.meta.dirname, '..', 'migrations'));
}

export interface MigrationSet {
  owner: string;
  migrations: Migration[];
}

/**
 * Carries out what has not been carried out yet, each step in a transaction of its own, kernel first, then
 * modules in their order. Answers with the steps taken. Runs as the owner, never as the application role.
 */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
export async function migrate(db: Kysely<any>, sets: MigrationSet[]): Promise<string[]> {
  await db.transaction().execute(makeReady);
  const taken: string[] = [];
  for (const step of stepsOf(sets)) {
    if (await db.transaction().execute((trx) => carryOut(trx, step))) taken.push(nameOf(step));
  }
  return taken;
}

/** The same within a transaction that is open: all steps come to be together, or none. */
export async function migrateWithin(
  // biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
  trx: Transaction<any>,
  sets: MigrationSet[],
  wanted: (step: string) => boolean = () => true,
): Promise<void> {
  await makeReady(trx);
  for (const step of stepsOf(sets)) {
    if (wanted(nameOf(step))) await carryOut(trx, step);
  }
}

/** The names of all steps, `owner/name`, in the order they are carried out. */
export function stepNames(sets: MigrationSet[]): string[] {
  return stepsOf(sets).map(nameOf);
}

/** The steps this database has taken; none where it was never the house's. */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
export async function stepsTaken(db: Kysely<any>): Promise<string[]> {
  const made = await sql<{ yes: boolean }>`
    select to_regclass('chancery_migrations.done') is not null as yes`.execute(db);
  if (!made.rows[0]!.yes) return [];
  const { rows } = await sql<{ step: string }>`
    select owner || '/' || name as step from chancery_migrations.done order by at, owner, name`.execute(db);
  return rows.map(({ step }) => step);
}

/** Steps this database has taken and this program does not know: those of a newer one. */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
export async function stepsUnknown(db: Kysely<any>, sets: MigrationSet[]): Promise<string[]> {
  const known = new Set(stepNames(sets));
  return (await stepsTaken(db)).filter((step) => !known.has(step));
}

interface Step {
  owner: string;
  migration: Migration;
}

function stepsOf(sets: MigrationSet[]): Step[] {
  return sets.flatMap(({ owner, migrations }) => migrations.map((migration) => ({ owner, migration })));
}

function nameOf({ owner, migration }: Step): string {
  return `${owner}/${migration.name}`;
}

/** Several processes may open a new database at once: one makes what all the steps rest on, the others wait for it. */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
async function makeReady(db: Transaction<any>): Promise<void> {
  await takeTurn(db, 'chancery.migrations');
  await provideRoles(db);
  await sql`create schema if not exists chancery_migrations`.execute(db);
  await sql`create table if not exists chancery_migrations.done (
    owner text not null, name text not null, at timestamptz not null default now(), primary key (owner, name))`.execute(
    db,
  );
}

async function carryOut(
  // biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
  trx: Transaction<any>,
  { owner, migration: { name, sql: text } }: Step,
): Promise<boolean> {
  await sql`lock table chancery_migrations.done in exclusive mode`.execute(trx);
  const done =
    await sql`select 1 from chancery_migrations.done where owner = ${owner} and name = ${name}`.execute(trx);
  if (done.rows.length > 0) return false;
  await sql.raw(text).execute(trx);
  await sql`insert into chancery_migrations.done (owner, name) values (${owner}, ${name})`.execute(trx);
  return true;
}
