import { type Kysely, sql } from 'kysely';
import type { SnapshotHead, TableShape } from './format.ts';

// biome-ignore lint/suspicious/noExplicitAny: any transaction
type Db = Kysely<any>;

/** Work that waits in the queue. It is written like a table, with the columns that say what is to be done. */
export const waiting: TableShape = {
  name: 'pgboss.job',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'name', type: 'text' },
    { name: 'data', type: 'jsonb' },
    { name: 'priority', type: 'integer' },
    { name: 'start_after', type: 'timestamp with time zone' },
    { name: 'created_on', type: 'timestamp with time zone' },
    { name: 'keep_until', type: 'timestamp with time zone' },
    { name: 'singleton_key', type: 'text' },
    { name: 'retry_limit', type: 'integer' },
    { name: 'retry_delay', type: 'integer' },
    { name: 'retry_backoff', type: 'boolean' },
    { name: 'policy', type: 'text' },
  ],
  fenced: false,
};

/**
 * What a snapshot leaves out. Sessions and half-made sign-ins are keys to the house that a copy of it has no use
 * for: after a restore everybody signs in again.
 */
const leftOut = ['auth.session', 'auth.verification'];

/** A table as the catalog knows it: what is written of it, and in which order its rows stand. */
export interface KnownTable extends TableShape {
  order: string[];
}

/** The schemas the house keeps its rows in: the kernel's, and one of each module with a migration taken. */
export async function schemasOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`
    select distinct owner from chancery_migrations.done order by owner`.execute(db);
  const modules = rows.map(({ owner }) => owner.replaceAll('-', '_')).filter((name) => name !== 'kernel');
  return ['auth', 'kernel', ...modules];
}

/** Every table whose rows a snapshot holds. Columns the database computes itself are left to it. */
export async function tablesOf(db: Db, schemas: string[]): Promise<KnownTable[]> {
  const { rows } = await sql<{
    name: string;
    fenced: boolean;
    columns: TableShape['columns'];
    key: string[] | null;
  }>`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as fenced,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select json_agg(a.attname order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = any (${schemas}) order by 1`.execute(db);
  return rows
    .filter(({ name }) => !leftOut.includes(name))
    .map(({ key, columns, ...table }) => ({
      ...table,
      columns,
      order: key ?? columns.map(({ name }) => name),
    }));
}

/** Where each running number of the database stands. */
export async function sequencesOf(db: Db, schemas: string[]): Promise<SnapshotHead['sequences']> {
  const { rows } = await sql<{ name: string; last: string | null; start: string }>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last, start_value::text as start
    from pg_sequences where schemaname = any (${schemas}) order by 1`.execute(db);
  return rows.map(({ name, last, start }) => ({ name, last: last ?? start, called: last !== null }));
}

/** Puts a name into SQL as a name. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
}
