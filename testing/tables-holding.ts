import { sql } from 'kysely';
import type { TestHouse } from './house.ts';

/** Every table of the house in which one of these words stands, in any column: looked at as the owner, within the office's fence. */
export function tablesHolding(
  { database }: Pick<TestHouse, 'database'>,
  words: readonly string[],
): Promise<string[]> {
  return database.kysely.transaction().execute(async (db) => {
    await sql`select set_config('chancery.office', 'yunjiang', true)`.execute(db);
    const { rows } = await sql<{ schema: string; name: string }>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
      db,
    );
    const found: string[] = [];
    for (const { schema, name } of rows)
      for (const word of words) {
        const held = await sql`select 1 from ${sql.table(`${schema}.${name}`)} as t
          where t::text ilike ${`%${word}%`} limit 1`.execute(db);
        if (held.rows.length > 0) found.push(`${schema}.${name}: ${word}`);
      }
    return found;
  });
}
