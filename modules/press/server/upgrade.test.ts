import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Database } from '../../../kernel/server/database/open.ts';
import { testDatabase } from '../../../testing/database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const steps = migrationsIn(join(import.meta.dirname, 'migrations'));
const upTo = (name: string) => steps.filter((step) => step.name <= name);

test('what was published before issues were kept was published once, and the fence stands again', async () => {
  await migrate(database.kysely, [{ owner: 'press', migrations: upTo('0002-going-out') }]);
  await database.pool.query(`do $$ begin
    perform set_config('chancery.office', 'yunjiang', true);
    insert into press.release (office, id, number, version, state, day, author, authors, approved_by, changed_at, published_at)
    values ('yunjiang', '018f0000-0000-7000-8000-000000000001', 'R-2026-001', 3, 'published', '2026-11-24', 'shen', '{shen}', 'he', now(), now()),
      ('yunjiang', '018f0000-0000-7000-8000-000000000002', 'R-2026-002', 1, 'draft', '2026-11-24', 'shen', '{shen}', null, now(), null);
  end $$`);
  await migrate(database.kysely, [{ owner: 'press', migrations: steps }]);
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('chancery.office', 'yunjiang', true)`);
    await client.query('set local role chancery_app');
    const issues = await client.query('select number, issue, version, approved_by, current from press.issue');
    expect(issues.rows).toEqual([
      { number: 'R-2026-001', issue: 1, version: 3, approved_by: 'he', current: true },
    ]);
    await client.query(`select set_config('chancery.office', 'qinghe', true)`);
    expect((await client.query('select number from press.release')).rows).toEqual([]);
    await client.query('rollback');
  } finally {
    client.release();
  }
  const { rows: unfenced } =
    await database.pool.query(`select relname from pg_class join pg_namespace n on n.oid = relnamespace
    where nspname = 'press' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`);
  expect(unfenced).toEqual([]);
});
