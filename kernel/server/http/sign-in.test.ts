import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { password, people, type TestServer, testServer } from '../../../testing/server.ts';
import { createToken } from '../accounts/create-token.ts';
import { resetPassword } from '../accounts/reset-password.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer([pierModule]);
});
afterAll(() => server.close());

function signIn(email: string, word: string, headers = {}) {
  return server.ask({
    method: 'POST',
    url: '/api/auth/sign-in',
    payload: { email, password: word },
    headers,
  });
}
const berth = '/api/pier/berths/018f0000-0000-7000-8000-000000000001';

test('signing in opens a session in a cookie no script can read, and is on the ledger', async () => {
  const answer = await signIn('  Zhou@yunjiang.example ', password);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    userId: server.ids.zhou,
    name: { zh: '周静宜', en: 'Zhou Jingyi' },
    office: { code: 'yunjiang', chop: '云江\n外事' },
    roles: [{ id: 'director', name: { zh: '主任', en: 'Director' } }],
    today: '2026-11-24',
  });
  const [cookie] = answer.cookies;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const lines = await server.house.look(
    { kind: 'system', module: 'pier', office: 'yunjiang' },
    yunjiang,
    (ctx) =>
      ctx.db
        .selectFrom('kernel.ledger')
        .select(['verb', 'actor', 'subject_kind', 'subject_id', 'data'])
        .orderBy('seq', 'desc')
        .limit(1)
        .execute(),
  );
  expect(lines).toEqual([
    {
      verb: 'account.signed-in',
      actor: server.ids.zhou,
      subject_kind: 'account',
      subject_id: server.ids.zhou,
      data: {},
    },
  ]);
});

test('a wrong password, an unknown email and something that is no email answer alike', async () => {
  const answers = await Promise.all([
    signIn(people.zhou, 'not-the-password'),
    signIn('nobody@yunjiang.example', password),
    signIn('nobody', password),
  ]);
  for (const answer of answers) {
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toEqual({
      error: {
        code: 'sign-in-failed',
        message: {
          zh: '邮箱或密码不对，请核对后重试。',
          en: 'The email or the password is not right. Check both and try again.',
        },
      },
    });
    expect(answer.cookies).toEqual([]);
  }
});

test('who am I: the one signed in; nobody is asked to sign in; after signing out, nobody', async () => {
  const cookie = await server.cookieOf(people.shen);
  const me = () => server.ask({ url: '/api/auth/me', headers: { cookie } });
  expect((await me()).json()).toMatchObject({ userId: server.ids.shen, email: people.shen });
  expect((await server.ask({ url: '/api/auth/me' })).json()).toMatchObject({
    error: { code: 'not-signed-in' },
  });
  const out = await server.ask({
    method: 'POST',
    url: '/api/auth/sign-out',
    headers: { cookie },
    payload: {},
  });
  expect(out.json()).toEqual({ done: true });
  expect(out.cookies.every((gone) => gone.maxAge === 0)).toBe(true);
  expect((await me()).statusCode).toBe(401);
});

test('a cookie changed by one character is nobody', async () => {
  const cookie = await server.cookieOf(people.shen);
  const forged = cookie.replace(/=(.)/, (_, first: string) => `=${first === 'x' ? 'y' : 'x'}`);
  expect((await server.ask({ url: '/api/auth/me', headers: { cookie: forged } })).statusCode).toBe(401);
});

test('a person of two offices works in the first unless another is asked for', async () => {
  const cookie = await server.cookieOf(people.zhou);
  const read = async (url: string, headers = {}) =>
    (await server.ask({ url, headers: { cookie, ...headers } })).json() as { office: string };
  expect((await read(berth)).office).toBe('yunjiang');
  expect((await read(berth, { 'x-office': 'qinghe' })).office).toBe('qinghe');
  expect((await read(`${berth}?office=qinghe`)).office).toBe('qinghe');
  const me = await server.ask({ url: '/api/auth/me', headers: { cookie, 'x-office': 'qinghe' } });
  expect(me.json()).toMatchObject({ office: { code: 'qinghe' }, roles: [{ id: 'officer' }] });
});

test('an office one does not belong to is refused, alike whether there is one or not', async () => {
  const cookie = await server.cookieOf(people.shen);
  const forged = ['qinghe', 'atlantis', "' or 1=1 --"].map((office) =>
    server.ask({ url: berth, headers: { cookie, 'x-office': office } }),
  );
  for (const answer of await Promise.all(forged)) {
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toEqual({
      error: {
        code: 'not-allowed',
        message: {
          zh: '您没有办理此事的权限：您不属于所指定的机构。',
          en: 'You may not do this: you do not belong to the office named.',
        },
      },
    });
  }
});

test('an open operation takes anybody, in the office of the host; a person signed in stays one', async () => {
  const hail = async (headers: Record<string, string>) =>
    (await server.ask({ url: '/api/pier/hail', headers })).json() as unknown;
  expect(await hail({ host: 'fao.qinghe.example' })).toEqual({ who: 'public', office: 'qinghe' });
  expect(await hail({ host: 'fao.yunjiang.example:4100' })).toEqual({ who: 'public', office: 'yunjiang' });
  expect(await hail({ host: 'elsewhere.example' })).toMatchObject({ error: { code: 'not-found' } });
  expect(await hail({ cookie: await server.cookieOf(people.shen) })).toEqual({
    who: 'user',
    office: 'yunjiang',
  });
});

test('a bearer token acts for its person in its one office, until it lapses or the password is reset', async () => {
  const { token, expiresAt } = await createToken(server.accounts, {
    email: people.zhou,
    name: 'timetable',
    office: 'qinghe',
    days: 30,
  });
  expect(token).toMatch(/^chy_[\w-]{43}$/);
  const ask = (headers = {}) =>
    server.ask({ url: berth, headers: { authorization: `Bearer ${token}`, ...headers } });
  expect((await ask()).json()).toMatchObject({ office: 'qinghe', who: 'user' });
  expect((await ask({ 'x-office': 'yunjiang' })).statusCode).toBe(403);
  server.house.setClock(expiresAt.toISOString());
  expect((await ask()).statusCode).toBe(401);
  server.house.setClock('2026-11-24T02:00:00.000Z');
  expect((await ask()).statusCode).toBe(200);
  await resetPassword(server.accounts, { email: people.zhou, password });
  expect((await ask()).statusCode).toBe(401);
  const wrong = await server.ask({ url: berth, headers: { authorization: 'Bearer chy_wrong' } });
  expect(wrong.json()).toMatchObject({ error: { code: 'not-signed-in' } });
});

test('resetting a password ends every session and shuts out the old password', async () => {
  const cookie = await server.cookieOf(people.shen);
  const { password: fresh } = await resetPassword(server.accounts, { email: people.shen });
  expect(fresh).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  expect((await server.ask({ url: '/api/auth/me', headers: { cookie } })).statusCode).toBe(401);
  expect((await signIn(people.shen, password)).statusCode).toBe(401);
  expect((await signIn(people.shen, fresh)).statusCode).toBe(200);
  await resetPassword(server.accounts, { email: people.shen, password });
});
