import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../testing/database.ts';
import { sendingAtOnce } from './at-once.ts';
import type { Database } from './open.ts';
import { onlyLooks, quickPool, unawaited } from './quick-pool.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await sql`create table berth (name text primary key)`.execute(database.kysely);
});
afterAll(() => database.close());

const keep = (name: string) => sql`${unawaited} insert into berth values (${name})`;
const berths = async () => {
  const { rows } = await sql<{ name: string }>`select name from berth order by name`.execute(database.kysely);
  return rows.map(({ name }) => name);
};

test('what is not waited for is done before whatever comes after it, and with commit at the latest', async () => {
  const seen = await database.kysely.transaction().execute(async (trx) => {
    await keep('east').execute(trx);
    const { rows } = await sql`select name from berth`.execute(trx);
    await keep('west').execute(trx);
    return rows;
  });
  expect(seen).toEqual([{ name: 'east' }]);
  expect(await berths()).toEqual(['east', 'west']);
});

test('where it fails, commit fails with its error and everything is undone', async () => {
  const tried = database.kysely.transaction().execute(async (trx) => {
    await keep('north').execute(trx);
    await keep('west').execute(trx);
    await keep('south').execute(trx);
  });
  await expect(tried).rejects.toMatchObject({ code: '23505' });
  expect(await berths()).toEqual(['east', 'west']);
});

test('where the transaction is given up, it is never sent', async () => {
  for (const name of ['north', 'west']) {
    const tried = database.kysely.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      await keep(name).execute(trx);
      throw new Error('given up');
    });
    await expect(tried).rejects.toThrow('given up');
  }
  const empty = database.kysely.transaction().execute(async () => {
    throw new Error('never begun');
  });
  await expect(empty).rejects.toThrow('never begun');
  expect(await berths()).toEqual(['east', 'west']);
});

test('asked at once, statements leave at once and are answered each by its own, in order', async () => {
  const answers = await database.kysely.transaction().execute(async (opened) => {
    const trx = await sendingAtOnce(opened);
    const count = () => sql<{ n: number }>`select count(*)::int as n from berth`.execute(trx);
    const [before, , after] = await Promise.all([count(), keep('quay').execute(trx), count()]);
    return [before.rows[0]!.n, after.rows[0]!.n];
  });
  expect(answers).toEqual([2, 3]);
});

test('one that fails among them leaves nothing behind', async () => {
  const tried = database.kysely.transaction().execute(async (opened) => {
    const trx = await sendingAtOnce(opened);
    await keep('lock').execute(trx);
    await Promise.all([
      sql`select 1`.execute(trx),
      sql`select ${'x'}::text::int`.execute(trx),
      keep('north').execute(trx),
    ]);
  });
  await expect(tried).rejects.toMatchObject({ code: '22P02' });
  expect(await berths()).toEqual(['east', 'quay', 'west']);
});

test('a statement that comes again is known by name, and one on a table that was changed is learnt anew', async () => {
  const asked = () =>
    database.kysely.connection().execute(async (db) => {
      await sql`select * from berth where name = ${'east'}`.execute(db);
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        db,
      );
      return rows.filter(({ statement }) => statement.startsWith('select * from berth')).length;
    });
  const known = [await asked(), await asked(), await asked()];
  expect(known).toEqual([0, 1, 1]);
  await sql`alter table berth add column metres int`.execute(database.kysely);
  await asked().catch((error: { code?: string }) => expect(error.code).toBe('0A000'));
  expect(await asked()).toBe(1);
});

describe('a transaction that only looks', () => {
  const look = () =>
    database.kysely.transaction().execute(async (trx) => {
      await sql`${onlyLooks} select set_config('berth.seen', 'yes', true)`.execute(trx);
      const { rows } = await sql<{ seen: string }>`select current_setting('berth.seen') as seen`.execute(trx);
      return rows[0]!.seen;
    });

  test('ends before the connection is used again, by whomever and past this door', async () => {
    const seen = "select coalesce(current_setting('berth.seen', true), '') as seen";
    const after = Promise.all(Array.from({ length: 20 }, () => look().then(() => database.pool.query(seen))));
    for (const { rows } of await after) expect(rows).toEqual([{ seen: '' }]);
  });

  test('has its answer before the end is answered, and sends nothing where nothing was asked', async () => {
    const sent: string[] = [];
    const never = new Promise(() => undefined);
    const client = {
      connection: { stream: { cork() {}, uncork() {} } },
      query: ({ text }: { text: string }) => {
        sent.push(text);
        return text === 'commit' ? never : Promise.resolve({ command: 'SELECT', rowCount: 0, rows: [] });
      },
    };
    const pool = quickPool({ connect: async () => client } as unknown as pg.Pool);
    const connection = await pool.connect();
    const asked = async (...texts: string[]) => {
      for (const text of texts) await connection.query(text, []);
    };
    const mark = onlyLooks.compile(database.kysely).sql;
    await asked('begin', `${mark} enter`, 'commit');
    expect(sent).toEqual([]);
    await asked('begin', `${mark} enter`, 'select', 'commit');
    expect(sent).toEqual(['begin', `${mark} enter`, 'select', 'commit']);
  });
});
