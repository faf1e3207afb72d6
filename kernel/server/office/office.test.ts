/** The settings of an office: through the server, as pages do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import type { OfficeSettings } from '../../contract/office.ts';
import type { Me } from '../../contract/people.ts';
import { createToken } from '../accounts/create-token.ts';
import { findOfficeOfHost } from '../accounts/offices.ts';
import { closedTables } from '../accounts/tables.ts';
import { usualLimits } from '../http/deps.ts';
import { contactOf } from './letterhead.ts';

let server: TestServer;
let zhou: string;
let shen: string;
beforeAll(async () => {
  server = await testServer([pierModule], { limits: { ...usualLimits, signInsPerMinute: 1000 } });
  zhou = await server.cookieOf(people.zhou);
  shen = await server.cookieOf(people.shen);
});
afterAll(() => server.close());

let requests = 0;
function requestId(): string {
  requests += 1;
  return `018f0000-0000-7000-b000-${String(requests).padStart(12, '0')}`;
}
async function post(cookie: string, path: string, payload: object) {
  return server.ask({
    method: 'POST',
    url: `/api/office${path}`,
    headers: { cookie },
    payload: { requestId: requestId(), ...payload },
  });
}
const read = async (cookie = zhou) =>
  (await server.ask({ url: '/api/office', headers: { cookie } })).json() as OfficeSettings;
const errorOf = (answer: { json(): unknown }) =>
  (answer.json() as { error: { code: string; fields?: object } }).error;

test('everybody of the office sees the settings; who changes them is signed in and leads or keeps it', async () => {
  const seen = await read(shen);
  expect(seen).toMatchObject({ code: 'yunjiang', name: yunjiang.name, version: 1, sessionHours: 168 });
  expect(seen.abilities['change']).not.toBe(true);
  const rules = { version: 1, sessionHours: 8, secondFactorOf: [] };
  for (const path of ['/names', '/place', '/letterhead', '/sign-in']) {
    const some = {
      ...rules,
      ...names,
      hosts: [],
      timeZone: 'Asia/Shanghai',
      address: null,
      phone: null,
      email: null,
    };
    expect((await post(shen, path, some)).statusCode, path).toBe(403);
  }
  const { token } = await createToken(server.accounts, { email: people.zhou, name: 'sync' });
  const byToken = await server.ask({
    method: 'POST',
    url: '/api/office/sign-in',
    headers: { authorization: `Bearer ${token}` },
    payload: { requestId: requestId(), ...rules },
  });
  expect(byToken.statusCode).toBe(403);
});

const names = {
  name: { zh: '云江市外事办公室', en: 'Yunjiang Foreign Affairs Office' },
  shortName: { zh: '云江外办', en: 'Yunjiang FAO' },
  chop: '云江',
};

describe('each part', () => {
  test('names: on the version that was looked at, once, on the ledger; they stand in the masthead at once', async () => {
    const { version } = await read();
    const asked = { requestId: requestId(), version, ...names };
    const done = await post(zhou, '/names', asked);
    expect(done.json()).toMatchObject({ ...names, version: version + 1 });
    expect((await post(zhou, '/names', asked)).json()).toEqual(done.json());
    expect(errorOf(await post(zhou, '/names', { version, ...names })).code).toBe('stale-version');
    const blank = await post(zhou, '/names', { version: version + 1, ...names, chop: ' ' });
    expect(errorOf(blank).fields).toHaveProperty('chop');
    const me = (await server.ask({ url: '/api/auth/me', headers: { cookie: shen } })).json() as Me;
    expect(me.office.name).toEqual(names.name);
    expect((await read(shen)).changed).toMatchObject({ names: { who: { zh: '周静宜' } }, place: null });
  });
  test('hosts and time zone: another office’s host and a place that is none are refused', async () => {
    const { version } = await read();
    const place = { version, hosts: ['News.Yunjiang.example'], timeZone: 'Asia/Urumqi' };
    const taken = await post(zhou, '/place', { ...place, hosts: ['fao.qinghe.example'] });
    expect(errorOf(taken).fields).toHaveProperty('hosts');
    expect(errorOf(await post(zhou, '/place', { ...place, timeZone: 'Moon/Base' })).fields).toHaveProperty(
      'timeZone',
    );
    const done = await post(zhou, '/place', place);
    expect(done.json()).toMatchObject({ hosts: ['news.yunjiang.example'], timeZone: 'Asia/Urumqi' });
    expect((await findOfficeOfHost(server.accounts, 'news.yunjiang.example'))?.code).toBe('yunjiang');
    expect(await findOfficeOfHost(server.accounts, 'fao.yunjiang.example')).toBeUndefined();
    expect(errorOf(await post(zhou, '/place', place)).code).toBe('stale-version');
  });
  test('the letterhead: papers say it, in each language; blank is nothing', async () => {
    const { letterhead } = await read();
    const asked = {
      version: letterhead.version,
      address: { zh: '云江市滨江路18号', en: '18 Riverside Road, Yunjiang' },
      phone: '0800-1234',
      email: '  ',
    };
    const done = await post(zhou, '/letterhead', asked);
    expect(done.json()).toMatchObject({ letterhead: { version: 2, address: asked.address, email: null } });
    expect(errorOf(await post(zhou, '/letterhead', asked)).code).toBe('stale-version');
    const contact = (office: typeof yunjiang) =>
      server.house.look({ kind: 'public', office: office.code }, office, contactOf);
    expect(await contact(yunjiang)).toEqual({
      zh: '云江市滨江路18号 · 0800-1234',
      en: '18 Riverside Road, Yunjiang · 0800-1234',
    });
    expect(await contact(qinghe)).toBeNull();
  });
  test('signing in: a second factor is owed at once by the roles named, and no other', async () => {
    const { version } = await read();
    const asked = { version, sessionHours: 8, secondFactorOf: ['king'] };
    expect(errorOf(await post(zhou, '/sign-in', asked)).fields).toHaveProperty('secondFactorOf');
    expect((await post(zhou, '/sign-in', { ...asked, sessionHours: 0 })).statusCode).toBe(400);
    const done = await post(zhou, '/sign-in', { ...asked, secondFactorOf: ['officer'] });
    expect(done.json()).toMatchObject({ sessionHours: 8, secondFactorOf: ['officer'], version: version + 1 });
    const owes = async (cookie: string) =>
      ((await server.ask({ url: '/api/auth/me', headers: { cookie } })).json() as Me).owes;
    expect(await owes(shen)).toEqual(['second-factor']);
    expect(await owes(zhou)).toEqual([]);
    expect(errorOf(await post(zhou, '/sign-in', { ...asked, secondFactorOf: [] })).code).toBe(
      'stale-version',
    );
  });
});

test('a session lasts as the strictest of the offices one belongs to says, and not as one says that was left', async () => {
  const db = closedTables(server.house.deps.db);
  const away = db
    .updateTable('auth.member')
    .where('office', '=', 'qinghe')
    .where('user_id', '=', server.ids.zhou);
  await db.updateTable('auth.office').set({ session_hours: 2 }).where('code', '=', 'qinghe').execute();
  const hours = async () => {
    const cookie = await server.cookieOf(people.zhou);
    const { sessions } = (await server.ask({ url: '/api/account', headers: { cookie } })).json() as {
      sessions: { current: boolean; startedAt: string; endsAt: string }[];
    };
    const { startedAt, endsAt } = sessions.find(({ current }) => current)!;
    return (Date.parse(endsAt) - Date.parse(startedAt)) / 3_600_000;
  };
  expect(await hours()).toBe(2);
  await away.set({ ended_at: server.house.deps.clock() }).execute();
  expect(await hours()).toBe((await read()).sessionHours);
  await away.set({ ended_at: null }).execute();
});
