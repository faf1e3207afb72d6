import { type Kysely, sql } from 'kysely';
import { quoted } from './catalog.ts';
import { damaged } from './faults.ts';
import type { SnapshotHead, TableShape } from './format.ts';

// biome-ignore lint/suspicious/noExplicitAny: any transaction
type Db = Kysely<any>;

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Takes the rules between tables away while rows come in, in whatever order they stand, and empties what the
 * migrations themselves put into tables. Answers with the rules, to be laid down again.
 */
export async function makeRoom(db: Db, { tables }: SnapshotHead, schemas: string[]): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.contype = 'f' and n.nspname = any (${schemas})`.execute(db);
  for (const { table, name } of rows)
    await sql.raw(`alter table ${table} drop constraint ${quoted(name)}`).execute(db);
  await sql.raw(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')} cascade`).execute(db);
  return rows;
}

/** Lays the rules between tables down again; every row is held against them. */
export async function layRules(db: Db, rules: ForeignKey[]): Promise<void> {
  for (const { table, name, definition } of rules)
    await sql.raw(`alter table ${table} add constraint ${quoted(name)} ${definition}`).execute(db);
}

/** Puts a portion of rows into their table, within their office. */
export async function putRows(
  db: Db,
  { tables }: SnapshotHead,
  table: string,
  office: string | null,
  lines: string[],
): Promise<void> {
  const shape = tables.find(({ name }) => name === table);
  if (!shape) throw damaged({ zh: `没有数据表 ${table}`, en: `there is no table ${table}` });
  if (office !== null) await sql`select set_config('chancery.office', ${office}, true)`.execute(db);
  await sql`${sql.raw(insertOf(shape))} from jsonb_array_elements(${`[${lines.join(',')}]`}::jsonb) as row`.execute(
    db,
  );
}

function insertOf({ name, columns }: TableShape): string {
  const into = columns.map((column) => quoted(column.name)).join(', ');
  // Types come from the file, whose hash anybody can make anew: they are put into SQL as names of types only.
  const values = columns.map(({ type }, at) => `(row->>${at})::${typeName(type)}`).join(', ');
  return `insert into ${quoted(name)} (${into}) overriding system value select ${values}`;
}

function typeName(type: string): string {
  if (!/^[a-z_][a-z0-9_ ."]*(\(\d+(,\d+)?\))?[a-z ]*(\[\])*$/i.test(type))
    throw damaged({ zh: '有无法识别的列类型', en: 'a column has a type that cannot be read' });
  return type;
}

/** Running numbers go on where they stood. */
export async function setSequences(db: Db, { sequences }: SnapshotHead): Promise<void> {
  for (const { name, last, called } of sequences)
    await sql`select setval(${name}::regclass, ${last}::bigint, ${called})`.execute(db);
}
