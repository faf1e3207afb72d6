import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { linesOfSubject } from './subject-lines.ts';
import { verifyLedger } from './verify.ts';

const officer = person('shen', ['officer']);
const theirs = person('bai', ['officer'], qinghe);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([]);
  for (const version of [1, 2, 3]) {
    await house.as(officer, yunjiang, async (ctx) =>
      ctx.record({ verb: 'test.changed', subject: null, data: { version } }),
    );
  }
  await house.as(theirs, qinghe, async (ctx) => ctx.record({ verb: 'test.changed', subject: null }));
});
afterAll(() => house.close());

const report = () => house.look(officer, yunjiang, (ctx) => verifyLedger(ctx.db, 'yunjiang'));
/** As whoever owns the database could, past every rule of the application. */
const asOwner = (statement: string) =>
  house.database.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('chancery.office', 'yunjiang', true)`.execute(trx);
    await sql.raw(statement).execute(trx);
  });

describe('the chain', () => {
  test('holds from its first line to its head, in batches of any size', async () => {
    const whole = await report();
    expect(whole).toMatchObject({ lines: 3, broken: null, erased: 0 });
    const inTwos = await house.look(officer, yunjiang, (ctx) => verifyLedger(ctx.db, 'yunjiang', 2));
    expect(inTwos).toEqual(whole);
  });
  test('is each office’s own, and another office sees nothing of it', async () => {
    expect(await house.look(theirs, qinghe, (ctx) => verifyLedger(ctx.db, 'qinghe'))).toMatchObject({
      lines: 1,
    });
    expect(await house.look(theirs, qinghe, (ctx) => verifyLedger(ctx.db, 'yunjiang'))).toMatchObject({
      lines: 0,
    });
  });
  test('lines of writers at the same time follow one another', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        house.as(officer, yunjiang, async (ctx) =>
          ctx.record({ verb: 'test.at-once', subject: null, data: { n } }),
        ),
      ),
    );
    expect(await report()).toMatchObject({ lines: 11, broken: null });
  });
  test('an undone transaction leaves no line', async () => {
    const failing = house.as(officer, yunjiang, async (ctx) => {
      ctx.record({ verb: 'test.undone', subject: null });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await report()).toMatchObject({ lines: 11 });
  });
});

describe('the application cannot rewrite it', () => {
  test.each([
    "update kernel.ledger set verb = 'test.other'",
    'delete from kernel.ledger',
    'truncate kernel.ledger',
    "update kernel.ledger_salt set salt = 'x'",
    'delete from kernel.ledger_salt',
    'alter table kernel.ledger disable row level security',
    'drop table kernel.ledger',
    'select * from auth.office',
    'select * from pgboss.job',
  ])('%s', async (statement) => {
    const tried = house.as(officer, yunjiang, (ctx) => sql.raw(statement).execute(ctx.db));
    await expect(tried).rejects.toThrow(/permission denied|must be owner|does not exist/);
  });
  test('not even a line for another office', async () => {
    const forged = house.as(officer, yunjiang, (ctx) =>
      sql`insert into kernel.ledger (office, seq, at, actor, verb, data, data_hash, prev_hash, hash)
        values ('qinghe', 99, now(), 'shen', 'test.forged', '{}', '', '', '')`.execute(ctx.db),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe('whoever else rewrites it is found', () => {
  test('data of an erased line can no longer be confirmed, and the chain still holds', async () => {
    await asOwner('delete from kernel.ledger_salt where seq = 1');
    expect(await report()).toMatchObject({ lines: 11, erased: 1, broken: null });
  });
  test.each([
    ['update kernel.ledger set data = \'{"version": 9}\' where seq = 2', 2, 'data'],
    ["update kernel.ledger set actor = 'somebody' where seq = 5", 2, 'data'],
    ['update kernel.ledger set data = \'{"version": 2}\' where seq = 2', 5, 'line'],
    ['delete from kernel.ledger where seq = 4', 4, 'missing-line'],
  ])('%s', async (statement, seq, why) => {
    await asOwner(statement);
    expect((await report()).broken).toEqual({ seq, why });
  });
});

test('the lines of one subject come in order, and only they', async () => {
  const ref = { kind: 'test', id: '018f0000-0000-7000-8000-000000000001' };
  await house.as(officer, yunjiang, async (ctx) => {
    ctx.record({ verb: 'test.begun', subject: ref, data: { version: 1 } });
    ctx.record({ verb: 'test.begun', subject: { ...ref, id: '018f0000-0000-7000-8000-000000000002' } });
    ctx.record({ verb: 'test.changed', subject: ref, data: { version: 2 } });
  });
  const lines = await house.look(officer, yunjiang, (ctx) => linesOfSubject(ctx, ref));
  expect(lines.map((line) => [line.verb, line.data['version']])).toEqual([
    ['test.begun', 1],
    ['test.changed', 2],
  ]);
});
