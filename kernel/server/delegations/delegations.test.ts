/** Duties handed to a colleague for a time: through the server, as pages do. */
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { password, people, type TestServer, testServer } from '../../../testing/server.ts';
import type { Delegation } from '../../contract/delegations.ts';
import type { Me } from '../../contract/people.ts';
import { createUser } from '../accounts/create-user.ts';
import { recipientOf } from '../accounts/recipient.ts';
import { holdersOf } from '../accounts/role-holders.ts';
import { closedTables } from '../accounts/tables.ts';
import { usualLimits } from '../http/deps.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { shellOperations } from '../shell/index.ts';
import { stateOn } from './core.ts';

let server: TestServer;
let zhou: string;
let shen: string;
let luo: string;
let ids: { luo: string; ye: string };
beforeAll(async () => {
  const limits = { ...usualLimits, signInsPerMinute: 1000, signInsPerAccountPerHour: 1000 };
  server = await testServer([pierModule], { limits }, shellOperations);
  const add = async (name: string, role: string) =>
    (
      await createUser(server.accounts, {
        office: 'yunjiang',
        email: `${name}@yunjiang.example`,
        name: { zh: name === 'luo' ? '罗一川' : '叶知秋', en: name },
        roles: [role],
        password,
      })
    ).userId;
  ids = { luo: await add('luo', 'reader'), ye: await add('ye', 'administrator') };
});
afterAll(() => server.close());
beforeEach(async () => {
  server.house.setClock('2026-11-24T02:00:00.000Z');
  await closedTables(server.house.database.kysely).deleteFrom('auth.delegation').execute();
  server.accounts.identities.forget();
  zhou = await server.cookieOf(people.zhou);
  shen = await server.cookieOf(people.shen);
  luo = await server.cookieOf('luo@yunjiang.example');
});

let requests = 0;
function requestId(): string {
  requests += 1;
  return `018f0000-0000-7000-a000-${String(requests).padStart(12, '0')}`;
}
async function post(cookie: string, path: string, payload: object = {}) {
  return server.ask({
    method: 'POST',
    url: `/api${path}`,
    headers: { cookie },
    payload: { requestId: requestId(), ...payload },
  });
}
async function get<T>(cookie: string, path: string): Promise<T> {
  return (await server.ask({ url: `/api${path}`, headers: { cookie } })).json() as T;
}
const codeOf = (answer: { json(): unknown }) => (answer.json() as { error: { code: string } }).error.code;
const asked = () => ({
  to: server.ids.shen,
  roles: ['director'],
  fromDay: '2026-11-24',
  toDay: '2026-11-30',
  reason: '出访友城',
});
const hand = async (over: object = {}) => {
  const answer = await post(zhou, '/delegations', { ...asked(), ...over });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as Delegation;
};
/** Only director and administrator may: set how an office takes a finding is the director's, the calendar both's. */
const close = (cookie: string, day: string) =>
  post(cookie, '/calendar/own-days', {
    from: day,
    to: day,
    works: false,
    reason: { zh: '检修', en: 'Repairs' },
  });
const lastLine = () =>
  server.house.look({ kind: 'system', module: 'pier', office: 'yunjiang' }, yunjiang, (ctx) =>
    ctx.db
      .selectFrom('kernel.ledger')
      .select(['actor', 'acting_for', 'verb', 'subject_id', 'data'])
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow(),
  );

test.each([
  ['2026-11-23', null, 'coming'],
  ['2026-11-24', null, 'holds'],
  ['2026-11-30', null, 'holds'],
  ['2026-12-01', null, 'over'],
  ['2026-11-25', new Date(), 'revoked'],
] as const)('on %s, revoked at %s, it is %s', (day, revoked_at, state) => {
  const of = { from_user: 'a', to_user: 'b', from_day: '2026-11-24', to_day: '2026-11-30', revoked_at };
  expect(stateOn(of, day)).toBe(state);
});

describe('handing on', () => {
  test('is of one’s own duties, to a colleague, from today on, for a year at most, and with a reason', async () => {
    expect((await post(luo, '/delegations', asked())).statusCode).toBe(403);
    const wrong = { to: 'nobody', roles: ['administrator'], fromDay: '2026-11-23', toDay: '2028-01-01' };
    expect((await post(zhou, '/delegations', { ...asked(), ...wrong })).json()).toMatchObject({
      error: { code: 'input-invalid', fields: { to: {}, roles: {}, fromDay: {}, toDay: {} } },
    });
    expect((await post(zhou, '/delegations', { ...asked(), reason: ' ' })).statusCode).toBe(400);
    expect((await post(zhou, '/delegations', { ...asked(), to: server.ids.zhou })).statusCode).toBe(400);
  });
  test('is done once however often it is sent; the same again is refused', async () => {
    const input = { requestId: requestId(), ...asked() };
    const made = await post(zhou, '/delegations', input);
    expect((await post(zhou, '/delegations', input)).json()).toEqual(made.json());
    expect(codeOf(await post(zhou, '/delegations', asked()))).toBe('already-exists');
    expect(await lastLine()).toMatchObject({
      actor: server.ids.zhou,
      acting_for: null,
      verb: 'delegation.made',
      data: { to: server.ids.shen, roles: ['director'], from: '2026-11-24', until: '2026-11-30' },
    });
  });
  test('everybody sees who acts for whom; why is told to the two and to those who keep the people', async () => {
    await hand();
    const reasonFor = async (cookie: string) =>
      (await get<{ delegations: Delegation[] }>(cookie, '/delegations')).delegations[0]!.reason;
    const ye = await server.cookieOf('ye@yunjiang.example');
    expect(await Promise.all([zhou, shen, ye, luo].map(reasonFor))).toEqual([
      '出访友城',
      '出访友城',
      '出访友城',
      null,
    ]);
  });
});

describe('for somebody who is absent', () => {
  const forZhou = (over: object = {}) => ({ ...asked(), from: server.ids.zhou, ...over });
  test('whoever keeps the people hands the duties to a third person, and both the page and the ledger say who did', async () => {
    const ye = await server.cookieOf('ye@yunjiang.example');
    const id = requestId();
    const made = await post(ye, '/delegations', { requestId: id, ...forZhou() });
    expect(made.json()).toMatchObject({
      from: { name: { zh: '周静宜' } },
      to: { name: { zh: '沈若兰' } },
      madeBy: { zh: '叶知秋' },
      reason: '出访友城',
    });
    expect((await post(ye, '/delegations', { requestId: id, ...forZhou() })).json()).toEqual(made.json());
    expect(await lastLine()).toMatchObject({
      actor: ids.ye,
      verb: 'delegation.made-for',
      subject_id: server.ids.zhou,
      data: { to: server.ids.shen, roles: ['director'] },
    });
    expect(codeOf(await post(ye, '/delegations', forZhou()))).toBe('already-exists');
    expect((await close(shen, '2026-12-16')).statusCode).toBe(200);
    const { id: of, version } = made.json() as Delegation;
    expect((await post(zhou, `/delegations/${of}/revoke`, { version })).statusCode).toBe(200);
  });
  test('nobody else does, nobody comes by duties so, and none are made up', async () => {
    const ye = await server.cookieOf('ye@yunjiang.example');
    for (const cookie of [shen, luo])
      expect((await post(cookie, '/delegations', forZhou({ to: ids.luo }))).statusCode).toBe(403);
    const itself = await post(ye, '/delegations', forZhou({ to: ids.ye }));
    expect(itself.json()).toMatchObject({ error: { code: 'input-invalid', fields: { to: {} } } });
    const more = await post(ye, '/delegations', forZhou({ roles: ['administrator'] }));
    expect(more.json()).toMatchObject({ error: { fields: { roles: {} } } });
    expect((await post(ye, '/delegations', forZhou({ from: ids.luo }))).statusCode).toBe(403);
    expect((await post(ye, '/delegations', forZhou({ from: 'nobody' }))).statusCode).toBe(404);
    // With Zhou's duties Shen keeps the people, but not Zhou's own, and none for Shen.
    await hand();
    expect((await post(shen, '/delegations', forZhou({ to: ids.luo }))).statusCode).toBe(403);
    const administrator = { from: ids.ye, roles: ['administrator'] };
    for (const to of [server.ids.shen, server.ids.zhou])
      expect((await post(shen, '/delegations', forZhou({ ...administrator, to }))).statusCode).toBe(400);
    expect((await post(shen, '/delegations', forZhou({ ...administrator, to: ids.luo }))).statusCode).toBe(
      200,
    );
    expect(await lastLine()).toMatchObject({ actor: server.ids.shen, acting_for: server.ids.zhou });
  });
});

describe('while it holds', () => {
  test('the deputy may what the giver may, and the ledger names both; what is the deputy’s own stays so', async () => {
    expect((await close(shen, '2026-12-10')).statusCode).toBe(403);
    await hand();
    const me = await get<Me>(shen, '/auth/me');
    expect(me.deputyFor).toMatchObject([
      { name: { zh: '周静宜' }, roles: [{ id: 'director' }], until: '2026-11-30' },
    ]);
    expect((await get<Me>(zhou, '/auth/me')).handedTo).toMatchObject([{ name: { zh: '沈若兰' } }]);
    expect((await close(shen, '2026-12-10')).statusCode).toBe(200);
    expect(await lastLine()).toMatchObject({ actor: server.ids.shen, acting_for: server.ids.zhou });
    const ledger = await get<{ items: { actor: { name: { zh: string; en: string } } }[] }>(zhou, '/ledger');
    expect(ledger.items[0]!.actor.name).toEqual({
      zh: '沈若兰（代周静宜）',
      en: 'Shen Ruolan (for Zhou Jingyi)',
    });
    const own = await post(shen, '/follow-ups/open', {
      title: { zh: '整理名册', en: 'Tidy the list' },
      owner: server.ids.shen,
      due: '2026-12-04',
    });
    expect(own.statusCode, own.body).toBe(200);
    expect(await lastLine()).toMatchObject({ actor: server.ids.shen, acting_for: null });
    const report = await server.house.look(
      { kind: 'system', module: 'pier', office: 'yunjiang' },
      yunjiang,
      (ctx) => verifyLedger(ctx.db, 'yunjiang'),
    );
    expect(report.broken).toBeNull();
  });
  test('a line whose “for whom” is forged no longer verifies', async () => {
    await hand();
    await close(shen, '2026-12-11');
    const forger = await server.house.database.kysely.startTransaction().execute();
    await sql`select set_config('chancery.office', 'yunjiang', true)`.execute(forger);
    await forger
      .updateTable('kernel.ledger')
      .set({ acting_for: null })
      .where('acting_for', 'is not', null)
      .execute();
    const report = await verifyLedger(forger, 'yunjiang');
    await forger.rollback().execute();
    expect(report.broken).toMatchObject({ why: 'line' });
  });
  test('what waits for the role is told to the deputy; the duties are not handed on again', async () => {
    const holders = () =>
      server.house.as({ kind: 'system', module: 'pier', office: 'yunjiang' }, yunjiang, (ctx) =>
        holdersOf(ctx, ['director']),
      );
    expect(await holders()).toEqual([server.ids.zhou]);
    await hand();
    expect(await holders()).toEqual([server.ids.zhou, server.ids.shen]);
    const on = await post(shen, '/delegations', { ...asked(), to: ids.luo });
    expect(on.json()).toMatchObject({ error: { fields: { roles: {} } } });
  });
  test('mail is written to the deputy as one who has the duties', async () => {
    await hand();
    const recipient = await server.house.as(
      { kind: 'system', module: 'pier', office: 'yunjiang' },
      yunjiang,
      (ctx) => recipientOf(ctx, server.ids.shen),
    );
    expect(recipient!.actor.deputyFor).toMatchObject([{ userId: server.ids.zhou, roles: ['director'] }]);
  });
  test('where the office demands a second factor of the role, it does so of the deputy, and says so alike', async () => {
    await hand({ to: ids.luo });
    const demand = (of: string[]) =>
      closedTables(server.house.database.kysely)
        .updateTable('auth.office')
        .set({ second_factor_of: of })
        .where('code', '=', 'yunjiang')
        .execute();
    await demand(['director']);
    server.accounts.identities.forget();
    expect(codeOf(await close(luo, '2026-12-13'))).toBe('second-factor-due');
    expect(await get(luo, '/account')).toMatchObject({ secondFactor: { demanded: true } });
    const ye = await server.cookieOf('ye@yunjiang.example');
    expect(await get(ye, `/members/${ids.luo}`)).toMatchObject({ account: { secondFactor: 'demanded' } });
    expect(await get(ye, `/members/${server.ids.shen}`)).toMatchObject({ account: { secondFactor: 'off' } });
    await demand([]);
  });
  test('nobody acts with somebody’s duties on that person’s own account', async () => {
    await hand();
    const { version } = await get<{ version: number }>(shen, `/members/${server.ids.zhou}`);
    const roles = { version, roles: ['director', 'reader'] };
    expect((await post(shen, `/members/${server.ids.zhou}/roles`, roles)).statusCode).toBe(403);
    expect((await post(shen, `/members/${server.ids.shen}/roles`, roles)).statusCode).toBe(403);
    const luoVersion = (await get<{ version: number }>(shen, `/members/${ids.luo}`)).version;
    const changed = await post(shen, `/members/${ids.luo}/roles`, { version: luoVersion, roles: ['reader'] });
    expect(changed.statusCode, changed.body).toBe(200);
    expect(await lastLine()).toMatchObject({ verb: 'account.roles-changed', acting_for: server.ids.zhou });
  });
});

describe('its end', () => {
  test('comes by itself after the last day, by the office’s clock, and not before the first', async () => {
    await hand({ fromDay: '2026-11-25' });
    const may = async () => (await close(shen, '2026-12-12')).statusCode !== 403;
    expect(await may()).toBe(false);
    for (const [at, allowed] of [
      ['2026-11-24T16:00:00.000Z', true],
      ['2026-11-30T15:59:00.000Z', true],
      ['2026-11-30T16:00:00.000Z', false],
    ] as const) {
      server.house.setClock(at);
      server.accounts.identities.forget();
      expect(await may(), at).toBe(allowed);
    }
  });
  test('is brought by either of the two or a keeper, on the version they saw, once', async () => {
    const of = await hand();
    const revoke = (cookie: string, version = of.version, id = requestId()) =>
      post(cookie, `/delegations/${of.id}/revoke`, { requestId: id, version });
    expect((await revoke(luo)).statusCode).toBe(403);
    expect(codeOf(await revoke(shen, 9))).toBe('stale-version');
    const id = requestId();
    const done = await revoke(shen, of.version, id);
    expect(done.json()).toMatchObject({ state: 'revoked', version: 2 });
    expect((await revoke(shen, of.version, id)).json()).toEqual(done.json());
    expect((await close(shen, '2026-12-14')).statusCode).toBe(403);
    const again = await hand();
    const ye = await server.cookieOf('ye@yunjiang.example');
    expect((await post(ye, `/delegations/${again.id}/revoke`, { version: 1 })).statusCode).toBe(200);
    expect((await post(ye, `/delegations/${again.id}/revoke`, { version: 2 })).statusCode).toBe(403);
  });
  test('comes with the giver’s role: what one no longer is, nobody is for one', async () => {
    const ye = await server.cookieOf('ye@yunjiang.example');
    await post(ye, '/delegations', { ...asked(), roles: ['administrator'] });
    expect((await get<Me>(shen, '/auth/me')).deputyFor).toHaveLength(1);
    await closedTables(server.house.database.kysely)
      .updateTable('auth.member')
      .set({ roles: ['officer'] })
      .where('user_id', '=', ids.ye)
      .execute();
    server.accounts.identities.forget();
    expect((await get<Me>(shen, '/auth/me')).deputyFor).toEqual([]);
    const { delegations } = await get<{ delegations: Delegation[] }>(shen, '/delegations');
    expect(delegations).toMatchObject([{ state: 'suspended', roles: [{ id: 'administrator' }] }]);
  });
});
