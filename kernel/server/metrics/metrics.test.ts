import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import { openQueue } from '../events/queue.ts';

const token = 'lantern.on.the.quay';
let server: TestServer;
let plain: TestServer;
beforeAll(async () => {
  plain = await testServer([pierModule]);
  // Its own pool is not there yet when it is built; the other house's is counted in its place.
  server = await testServer([pierModule], { metrics: { token, pool: plain.house.database.pool } });
  await (await openQueue(server.house.database.pool, [], { error: () => undefined })).stop();
});
afterAll(async () => {
  await server.close();
  await plain.close();
});

const figures = (bearer = token) =>
  server.ask({ url: '/metrics', headers: { authorization: `Bearer ${bearer}` } });

/** The value of one line, by its name and labels as they stand there. */
async function figureOf(line: string): Promise<number> {
  const found = (await figures()).body.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1) ?? 0);
}

test('there are no figures unless they are asked for, nor for whoever does not bring the token', async () => {
  expect(
    (await plain.ask({ url: '/metrics', headers: { authorization: `Bearer ${token}` } })).statusCode,
  ).toBe(404);
  expect((await server.ask({ url: '/metrics' })).statusCode).toBe(404);
  expect((await figures(`${token}x`)).statusCode).toBe(404);
  const answer = await figures();
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
});

test('requests are counted by operation and status, refusals by code, lines of the ledger as they are written', async () => {
  const cookie = await server.cookieOf(people.zhou);
  const headers = { cookie, 'x-office': 'yunjiang' };
  const written = await figureOf('chancery_ledger_lines_total');
  const added = await server.ask({
    method: 'POST',
    url: '/api/pier/berths',
    headers,
    payload: { requestId: randomUUID(), name: '七号泊位', metres: 120 },
  });
  expect(added.statusCode).toBe(200);
  await server.ask({ url: `/nowhere/${randomUUID()}` });
  expect(await figureOf('chancery_ledger_lines_total')).toBe(written + 1);
  // Not a request's only: signing in and what the house does by itself write too.
  await server.cookieOf(people.zhou);
  await server.house.as({ kind: 'system', module: 'pier', office: 'yunjiang' }, yunjiang, async (ctx) =>
    ctx.record({ verb: 'pier.berth-kept', subject: null }),
  );
  expect(await figureOf('chancery_ledger_lines_total')).toBe(written + 3);
  const { body } = await figures();
  expect(body).toContain(
    'chancery_request_duration_seconds_count{route="pier.keepBerth",method="POST",status="200"} 1',
  );
  expect(body).toMatch(/_count\{route="none",method="GET",status="404"\} [1-9]/);
  const refused = await figureOf('chancery_refused_total{code="not-found"}');
  await figures(`${token}x`);
  expect(await figureOf('chancery_refused_total{code="not-found"}')).toBe(refused + 1);
});

test('the queue, the connections and the event loop have their figures', async () => {
  const before = await figureOf('chancery_queue_jobs{state="waiting"}');
  await server.house.database.pool.query(`insert into pgboss.job (name, data) values ('house', '{}')`);
  expect(await figureOf('chancery_queue_jobs{state="waiting"}')).toBe(before + 1);
  const { body } = await figures();
  for (const name of [
    'chancery_database_connections{state="idle"}',
    'chancery_live_connections',
    'nodejs_eventloop_lag_p99_seconds',
  ])
    expect(body).toContain(`\n${name} `);
});

test('no office, person, id or address is a label', async () => {
  const { body } = await figures();
  expect(body).not.toMatch(/yunjiang|qinghe|@|[0-9a-f]{8}-[0-9a-f]{4}|127\.0\.0\.1|[\u4e00-\u9fff]/);
});
