import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Migration } from '../house/module.ts';

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
  await sql`create schema if not exists chancery_migrations`.execute(db);
  await sql`create table if not exists chancery_migrations.done (
    owner text not null, name text not null, at timestamptz not null default now(), primary key (owner, name))`.execute(
    db,
  );
  const taken: string[] = [];
  for (const { owner, migrations } of sets) {
    for (const migration of migrations) {
      if (await step(db, owner, migration)) taken.push(`${owner}/${migration.name}`);
    }
  }
  return taken;
}

// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
async function step(db: Kysely<any>, owner: string, { name, sql: text }: Migration): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`lock table chancery_migrations.done in exclusive mode`.execute(trx);
    const done =
      await sql`select 1 from chancery_migrations.done where owner = ${owner} and name = ${name}`.execute(
        trx,
      );
    if (done.rows.length > 0) return false;
    await sql.raw(text).execute(trx);
    await sql`insert into chancery_migrations.done (owner, name) values (${owner}, ${name})`.execute(trx);
    return true;
  });
}
