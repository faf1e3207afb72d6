import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../testing/database.ts';
import type { Database } from './open.ts';
import { plannedOnce } from './planned-once.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  for (const made of [
    'create table quay (name text primary key)',
    'create table ship (name text not null, quay text not null references quay, gone_at date)',
    'create unique index ship_name on ship (name) where gone_at is null',
    "insert into quay values ('east')",
  ])
    await sql.raw(made).execute(database.kysely);
});
afterAll(() => database.close());

test('many rows are written time and again, each at a place there is, known by a part of an index', async () => {
  const planned = async (names: string[], quay: string) =>
    database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(trx);
      const mode = () =>
        sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`.execute(trx);
      const during = await plannedOnce(trx, async () => {
        await sql`insert into ship select name, ${quay} from jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) as name
          on conflict (name) where gone_at is null do nothing`.execute(trx);
        return mode();
      });
      return [during, await mode()].map(({ rows }) => rows[0]!.mode);
    });
  for (let time = 0; time < 8; time++)
    expect(await planned([`ship ${time}`, `ship ${time + 1}`], 'east')).toEqual([
      'auto',
      'force_custom_plan',
    ]);
  const { rows } = await sql`select count(*)::int as ships from ship`.execute(database.kysely);
  expect(rows).toEqual([{ ships: 9 }]);
  await expect(planned(['ship 20'], 'west')).rejects.toMatchObject({ code: '23503' });
});
