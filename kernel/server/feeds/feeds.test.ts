import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { fill, portsModule } from '../../../testing/ports-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import type { OwnFeeds } from '../../contract/feeds.ts';
import type { FollowUp } from '../../contract/follow-ups.ts';
import { replacePassword } from '../accounts/reset-password.ts';
import { closedTables } from '../accounts/tables.ts';
import type { UserActor } from '../actor.ts';
import { finishOperation } from '../follow-ups/finish.ts';
import { openOperation } from '../follow-ups/open.ts';
import { feedOperations } from './operations.ts';
import type { CalendarSource } from './source.ts';

const title = '与布伦港市核对明年友城交流计划的日期, 并请口译; 𠮷田先生\\再定一遍，与布伦港市核对日期';
const sailing: CalendarSource = {
  id: 'sailings',
  name: { zh: '船期', en: 'Sailings' },
  about: { zh: '离港时刻。', en: 'When ships leave.' },
  entries: async () => [
    {
      uid: 'sailing-1',
      when: { at: new Date('2026-12-01T09:30:00+08:00') },
      title: { zh: '云江号离港', en: 'The Yunjiang sails' },
      link: '/sailings/1',
      changedAt: new Date('2026-11-20T00:00:00Z'),
    },
  ],
};

let server: TestServer;
let cookie: string;
let shen: UserActor;
beforeAll(async () => {
  server = await testServer([{ ...portsModule, operations: feedOperations, calendars: [sailing] }], {
    limits: {
      requestsPerMinute: 999,
      signInsPerMinute: 99,
      signInsPerAccountPerHour: 99,
      feedReadsPerHour: 6,
    },
  });
  await fill(server.house);
  cookie = await server.cookieOf(people.shen);
  shen = {
    kind: 'user',
    userId: server.ids.shen,
    name: { zh: '沈若兰', en: 'Shen Ruolan' },
    email: people.shen,
    office: 'yunjiang',
    roles: ['officer'],
  };
});
afterAll(() => server.close());

async function post(url: string, body: object, as = cookie, status = 200) {
  const payload = { requestId: crypto.randomUUID(), ...body };
  const answer = await server.ask({ method: 'POST', url, headers: { cookie: as }, payload });
  expect(answer.statusCode, answer.body).toBe(status);
  return answer.json() as OwnFeeds & { path: string };
}
const make = (over = {}, as = cookie) =>
  post(
    '/api/feeds',
    { name: '手机', language: 'zh', parts: ['follow-ups', 'office-days', 'sailings'], ...over },
    as,
  );
const read = (url: string, headers = {}) => server.ask({ url, headers });
/** The events of a feed, by a reader of another maker. */
function eventsOf(body: string) {
  const calendar = new ICAL.Component(ICAL.parse(body));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const owe = (due: string) =>
  server.house.perform(shen, yunjiang, openOperation, {
    title: { zh: title, en: null },
    owner: server.ids.shen,
    due,
    about: null,
  }) as Promise<FollowUp>;

test('a calendar program reads at the secret address what that person owes, as days and instants', async () => {
  const { id } = await owe('2026-12-03');
  const { path } = await make();
  const answer = await read(path);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const events = eventsOf(answer.body);
  const due = events.find(({ uid }) => uid === `follow-up-${id}@yunjiang.chancery`)!;
  expect(due.summary).toBe(`到期：${title}`);
  expect(due.startDate.isDate).toBe(true);
  expect([due.startDate.toString(), due.endDate.toString()]).toEqual(['2026-12-03', '2026-12-04']);
  const sails = events.find(({ uid }) => uid.startsWith('sailing-1'))!;
  expect(sails.startDate.toString()).toBe('2026-12-01T01:30:00Z');
  expect(sails.component.getFirstPropertyValue('url')).toBe('http://localhost:4100/app/sailings/1');
  // The holiday of the new year's first day is in every arrangement.
  expect(events.some(({ uid }) => uid.startsWith('office-day-2026-'))).toBe(true);
});

test('no line is longer than 75 octets, none cuts a character, and lines end as the format has it', async () => {
  const { body } = await read((await make()).path);
  const lines = body.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(body).not.toMatch(/[^\r]\n|\r[^\n]|\uFFFD/);
  expect(lines.at(-1)).toBe('');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});

test('the language is the feed’s, and it holds the parts chosen', async () => {
  const { body } = await read((await make({ language: 'en', parts: ['sailings'] })).path);
  expect(eventsOf(body).map(({ summary }) => summary)).toEqual(['The Yunjiang sails']);
});

test('what has not changed is not sent again, what has is', async () => {
  const { path } = await make();
  const { headers } = await read(path);
  const etag = headers['etag'] as string;
  const again = await read(path, { 'if-none-match': etag });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  const { id, version } = await owe('2026-12-09');
  const after = await read(path, { 'if-none-match': etag });
  expect(after.statusCode).toBe(200);
  await server.house.perform(shen, yunjiang, finishOperation, {
    followUpId: id,
    version,
    evidence: { text: '已办。' },
  });
  expect((await read(path, { 'if-none-match': etag })).statusCode).toBe(304);
});

test('the address is shown once and kept as a hash; when it was last used is told', async () => {
  const { path, feeds } = await make({ name: '平板' });
  expect(feeds.find(({ name }) => name === '平板')).toMatchObject({ language: 'zh', lastUsedAt: null });
  await read(path);
  const listed = (await server.ask({ url: '/api/feeds', headers: { cookie } })).json() as OwnFeeds;
  expect(listed.feeds.find(({ name }) => name === '平板')!.lastUsedAt).toBe('2026-11-24T02:00:00.000Z');
  const kept = await closedTables(server.house.deps.db).selectFrom('auth.feed').selectAll().execute();
  const secret = path.slice('/feeds/'.length, -'.ics'.length);
  expect(JSON.stringify([kept, listed, server.log])).not.toContain(secret);
});

test('a revoked address is answered as one that never was; nobody revokes another’s', async () => {
  const { path, feeds } = await make({ name: '旧手机' });
  const { id } = feeds.find(({ name }) => name === '旧手机')!;
  const zhou = await server.cookieOf(people.zhou);
  await post(`/api/feeds/${id}/revoke`, {}, zhou, 404);
  expect((await read(path)).statusCode).toBe(200);
  await post(`/api/feeds/${id}/revoke`, {});
  await post(`/api/feeds/${id}/revoke`, {}, cookie, 404);
  const never = `/feeds/${'x'.repeat(43)}.ics`;
  const [gone, none] = [await read(path), await read(never)];
  expect([gone.statusCode, gone.body]).toEqual([404, none.body]);
  expect((await read('/feeds/short.ics')).statusCode).toBe(404);
});

test('each reads the own calendar only', async () => {
  const { path } = await make({ parts: ['follow-ups'] }, await server.cookieOf(people.zhou));
  expect(eventsOf((await read(path)).body)).toEqual([]);
});

test('the days one has a colleague’s duties, and a colleague one’s own, stand in it for either', async () => {
  const [zhou, shenId] = [server.ids.zhou, server.ids.shen];
  const handed = { office: 'yunjiang', version: 1, roles: ['director'], made_at: new Date(), made_by: null };
  const days = {
    from_day: '2026-11-30',
    to_day: '2026-12-04',
    reason: '出访',
    revoked_at: null,
    revoked_by: null,
  };
  const ids = [1, 2].map((n) => `018f0000-0000-7000-8000-0000000000d${n}`) as [string, string];
  await closedTables(server.house.deps.db)
    .insertInto('auth.delegation')
    .values([
      { ...handed, ...days, id: ids[0], from_user: zhou, to_user: shenId },
      {
        ...handed,
        ...days,
        id: ids[1],
        from_user: zhou,
        to_user: shenId,
        revoked_at: new Date(),
        revoked_by: zhou,
      },
    ])
    .execute();
  const parts = ['delegations'];
  const [own] = eventsOf((await read((await make({ parts })).path)).body);
  expect(own).toMatchObject({
    summary: '代周静宜履行主任职责',
    uid: `delegation-${ids[0]}@yunjiang.chancery`,
  });
  expect([own!.startDate.toString(), own!.endDate.toString()]).toEqual(['2026-11-30', '2026-12-05']);
  const zhous = await make({ parts, language: 'en' }, await server.cookieOf(people.zhou));
  const events = eventsOf((await read(zhous.path)).body);
  expect(events.map(({ summary }) => summary)).toEqual(['Shen Ruolan acts for me as Director']);
});

test('a part nobody offers is refused, and an API token or nobody makes no feed', async () => {
  await post('/api/feeds', { name: 'x', language: 'zh', parts: ['tides'] }, cookie, 400);
  await post('/api/feeds', { name: 'x', language: 'zh', parts: [] }, cookie, 400);
  await post('/api/feeds', { name: 'x', language: 'zh', parts: ['sailings'] }, '', 401);
  await expect(
    server.house.perform(shen, yunjiang, feedOperations[1]!, {
      name: 'x',
      language: 'zh',
      parts: ['sailings'],
    }),
  ).rejects.toThrow(/token/);
});

test('one that is read too often waits; others do not', async () => {
  const [one, other] = [(await make()).path, (await make()).path];
  for (let time = 0; time < 6; time += 1) expect((await read(`${one}?${time}`)).statusCode).toBe(200);
  const refused = await read(one);
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await read(other)).statusCode).toBe(200);
});

test('with a new password, and when somebody has left, the addresses are void', async () => {
  const { path } = await make();
  const zhous = await make({}, await server.cookieOf(people.zhou));
  await server.house.as({ kind: 'system', module: 'accounts', office: 'yunjiang' }, yunjiang, (ctx) =>
    replacePassword(ctx, server.ids.shen, 'not-a-hash', false),
  );
  expect((await read(path)).statusCode).toBe(404);
  expect((await read(zhous.path)).statusCode).toBe(200);
  await closedTables(server.house.deps.db)
    .updateTable('auth.member')
    .set({ until: '2026-11-24' })
    .where('user_id', '=', server.ids.zhou)
    .where('office', '=', 'yunjiang')
    .execute();
  server.house.setClock('2026-11-25T02:00:00.000Z');
  expect((await read(zhous.path)).statusCode).toBe(404);
});
