import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { password, people, type TestServer, testServer } from '../../../testing/server.ts';
import { usualLimits } from '../http/deps.ts';
import { createUser } from './create-user.ts';
import { resetPassword } from './reset-password.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { minutesAfter } from './sign-in-tries.ts';
import { closedTables } from './tables.ts';
import { unlockAccount } from './unlock-account.ts';

let server: TestServer;
beforeAll(async () => {
  const limits = { ...usualLimits, signInsPerMinute: 1000 };
  server = await testServer([pierModule], { limits });
  for (const name of ['he', 'luo', 'ye'])
    await createUser(server.accounts, {
      office: 'yunjiang',
      email: `${name}@yunjiang.example`,
      name: { zh: '何书宁', en: 'He Shuning' },
      roles: [name === 'ye' ? 'administrator' : 'officer'],
      password,
    });
});
afterAll(() => server.close());

const berth = '/api/pier/berths/018f0000-0000-7000-8000-000000000001';
let requests = 0;
function requestId(): string {
  requests += 1;
  return `018f0000-0000-7000-8000-${String(requests).padStart(12, '0')}`;
}
function post(cookie: string, path: string, payload: object = {}) {
  return server.ask({
    method: 'POST',
    url: `/api/account${path}`,
    headers: { cookie },
    payload: { requestId: requestId(), ...payload },
  });
}
async function signIn(email: string, word: string, code?: string) {
  return server.ask({
    method: 'POST',
    url: '/api/auth/sign-in',
    headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0' },
    payload: { email, password: word, ...(code && { code }) },
  });
}
async function cookieAfter(answer: Awaited<ReturnType<typeof signIn>>): Promise<string> {
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}
const read = async (cookie: string) =>
  (await server.ask({ url: '/api/account', headers: { cookie } })).json() as {
    sessions: { id: string; current: boolean; device: { en: string } }[];
    tokens: { id: string; name: string }[];
    secondFactor: { on: boolean; codesLeft: number };
  };
const verbs = () =>
  server.house.look({ kind: 'system', module: 'pier', office: 'yunjiang' }, yunjiang, async (ctx) =>
    (await ctx.db.selectFrom('kernel.ledger').select(['verb', 'data']).orderBy('seq').execute()).map(
      ({ verb, data }) => ({ verb: verb as string, data: data as object }),
    ),
  );

test('the own password: the old one is asked, the rules hold, other sessions end', async () => {
  const [here, there] = [
    await cookieAfter(await signIn(people.shen, password)),
    await cookieAfter(await signIn(people.shen, password)),
  ];
  const wrong = await post(here, '/password', { old: 'not-the-old-one', fresh: 'plum kettle sixty' });
  expect(wrong.json()).toMatchObject({ error: { fields: { old: { en: expect.stringContaining('now') } } } });
  const near = await post(here, '/password', { old: password, fresh: 'shen.ruolan-2026' });
  expect(near.json()).toMatchObject({ error: { code: 'input-invalid', fields: { fresh: {} } } });
  const done = await post(here, '/password', { old: password, fresh: 'plum kettle sixty' });
  expect(done.statusCode, done.body).toBe(200);
  expect((await server.ask({ url: berth, headers: { cookie: there } })).statusCode).toBe(401);
  expect((await server.ask({ url: berth, headers: { cookie: here } })).statusCode).toBe(200);
  expect((await signIn(people.shen, password)).statusCode).toBe(401);
  await resetPassword(server.accounts, { email: people.shen, password });
  const answered = await server.house.look(
    { kind: 'system', module: 'pier', office: 'yunjiang' },
    yunjiang,
    (ctx) => ctx.db.selectFrom('kernel.answered_request').select('operation').execute(),
  );
  expect(answered.filter(({ operation }) => operation === 'account.changePassword')).toEqual([]);
});

test('sessions are listed by machine, and ended one by one or all but this one', async () => {
  const here = await cookieAfter(await signIn('luo@yunjiang.example', password));
  const [second, third] = [
    await cookieAfter(await signIn('luo@yunjiang.example', password)),
    await cookieAfter(await signIn('luo@yunjiang.example', password)),
  ];
  const { sessions } = await read(here);
  expect(sessions).toHaveLength(3);
  expect(sessions.filter(({ current }) => current)).toHaveLength(1);
  expect(sessions[0]!.device.en).toBe('Firefox on Windows');
  const other = sessions.find(({ current }) => !current)!;
  expect((await post(here, `/sessions/${other.id}/end`)).statusCode).toBe(200);
  expect((await post(here, `/sessions/${other.id}/end`)).statusCode).toBe(404);
  expect((await post(here, '/sessions/end-others')).json()).toMatchObject({ sessions: [{ current: true }] });
  for (const cookie of [second, third])
    expect((await server.ask({ url: berth, headers: { cookie } })).statusCode).toBe(401);
});

test('tokens are made for the password, shown once, and revoked; they change no account', async () => {
  const here = await cookieAfter(await signIn('luo@yunjiang.example', password));
  const asked = { name: 'timetable', days: 30 };
  expect((await post(here, '/tokens', { ...asked, password: 'wrong' })).statusCode).toBe(400);
  const { token } = (await post(here, '/tokens', { ...asked, password })).json() as { token: string };
  const authorization = `Bearer ${token}`;
  expect((await server.ask({ url: berth, headers: { authorization } })).statusCode).toBe(200);
  const changed = await server.ask({
    method: 'POST',
    url: '/api/account/name',
    headers: { authorization },
    payload: { requestId: requestId(), name: { zh: '某', en: 'X' }, language: null },
  });
  expect(changed.json()).toMatchObject({ error: { code: 'not-allowed' } });
  const [kept] = (await read(here)).tokens;
  expect(kept).toMatchObject({ name: 'timetable' });
  expect((await post(here, `/tokens/${kept!.id}/revoke`)).json()).toMatchObject({ tokens: [] });
  expect((await server.ask({ url: berth, headers: { authorization } })).statusCode).toBe(401);
  const strangers = await cookieAfter(await signIn(people.zhou, password));
  expect((await post(strangers, `/tokens/${kept!.id}/revoke`)).statusCode).toBe(404);
});

test('the own name is what the ledger calls one, and the language is kept', async () => {
  const here = await cookieAfter(await signIn('luo@yunjiang.example', password));
  const name = { zh: '罗一川', en: 'Luo Yichuan' };
  expect((await post(here, '/name', { name, language: 'en' })).json()).toMatchObject({
    name,
    language: 'en',
  });
  const me = await server.ask({ url: '/api/auth/me', headers: { cookie: here } });
  expect(me.json()).toMatchObject({ name, language: 'en', owes: [] });
});

test('a second factor: in two steps, a code once, recovery codes once, off for the password', async () => {
  const email = 'he@yunjiang.example';
  const here = await cookieAfter(await signIn(email, password));
  expect((await post(here, '/second-factor/begin', { password: 'wrong' })).statusCode).toBe(400);
  const { secret } = (await post(here, '/second-factor/begin', { password })).json() as { secret: string };
  const totp = new TOTP({ secret: secret.replaceAll(' ', '') });
  const code = () => totp.generate({ timestamp: server.house.deps.clock().getTime() });
  // Until the first code came back, sign-in is as it was.
  await cookieAfter(await signIn(email, password));
  expect((await post(here, '/second-factor/confirm', { code: '000000' })).statusCode).toBe(400);
  const confirmed = await post(here, '/second-factor/confirm', { code: code() });
  const { codes } = confirmed.json() as { codes: string[] };
  expect(codes).toHaveLength(10);

  const asked = await signIn(email, password);
  expect(asked.json()).toMatchObject({ error: { code: 'second-factor-needed' } });
  expect(asked.cookies).toEqual([]);
  expect((await signIn(email, password, code())).json()).toMatchObject({
    error: { code: 'second-factor-wrong' },
  });
  server.house.setClock('2026-11-24T02:01:00.000Z');
  await cookieAfter(await signIn(email, password, code()));
  expect((await signIn(email, password, code())).statusCode).toBe(401);
  await cookieAfter(await signIn(email, password, codes[3]!.toUpperCase()));
  expect((await signIn(email, password, codes[3])).statusCode).toBe(401);
  expect((await read(here)).secondFactor).toMatchObject({ on: true, codesLeft: 9 });

  const kept = await closedTables(server.house.deps.db)
    .selectFrom('auth.second_factor')
    .selectAll()
    .execute();
  expect(JSON.stringify(kept)).not.toContain(secret.replaceAll(' ', ''));
  expect((await post(here, '/second-factor/drop', { password: 'wrong' })).statusCode).toBe(400);
  expect((await post(here, '/second-factor/drop', { password })).json()).toMatchObject({
    secondFactor: { on: false },
  });
  await cookieAfter(await signIn(email, password));
  const told = (await verbs()).map(({ verb }) => verb);
  for (const verb of ['account.second-factor-on', 'account.second-factor-off'])
    expect(told.filter((one) => one === verb)).toHaveLength(1);
});

test('the wait grows by steps and never lasts for ever', () => {
  expect([1, 4, 5, 6, 10, 15, 20, 25, 99, 100, 101].map(minutesAfter)).toEqual([
    0, 0, 1, 0, 5, 15, 60, 60, 0, 1440, 1440,
  ]);
});

test('after five failed tries an account waits, alike whether there is one; the right password too', async () => {
  const known = 'ye@yunjiang.example';
  const answers: string[] = [];
  for (const email of [known, 'nobody@yunjiang.example']) {
    for (const tried of [1, 2, 3, 4, 5]) expect((await signIn(email, `wrong-${tried}`)).statusCode).toBe(401);
    answers.push((await signIn(email, password)).body);
  }
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain('account-waits');
  expect((await verbs()).filter(({ verb }) => verb === 'account.waits')).toMatchObject([
    { data: { failures: 5 } },
  ]);
  expect(await unlockAccount(server.accounts, known)).toEqual({ waited: true });
  await cookieAfter(await signIn(known, password));
  for (const tried of [1, 2, 3, 4, 5]) expect((await signIn(known, `again-${tried}`)).statusCode).toBe(401);
  server.house.setClock('2026-11-24T02:02:30.000Z');
  await cookieAfter(await signIn(known, password));
  for (const tried of [1, 2, 3, 4]) expect((await signIn(known, `wrong-${tried}`)).statusCode).toBe(401);
  await cookieAfter(await signIn(known, password));
  server.house.setClock('2026-11-24T02:00:00.000Z');
});

test('a password made by somebody else opens the own account only, until it is changed', async () => {
  const { password: made } = await resetPassword(server.accounts, { email: 'luo@yunjiang.example' });
  const here = await cookieAfter(await signIn('luo@yunjiang.example', made));
  const refused = await server.ask({ url: berth, headers: { cookie: here } });
  expect(refused.json()).toMatchObject({ error: { code: 'password-change-due' } });
  expect((await server.ask({ url: '/api/auth/me', headers: { cookie: here } })).json()).toMatchObject({
    owes: ['password'],
  });
  await post(here, '/password', { old: made, fresh: 'plum kettle sixty' });
  expect((await server.ask({ url: berth, headers: { cookie: here } })).statusCode).toBe(200);
});

test('an office may demand a second factor of a role: until there is one, only the own account is open', async () => {
  const here = await cookieAfter(await signIn('ye@yunjiang.example', password));
  const demand = (of: string[]) =>
    closedTables(server.house.deps.db)
      .updateTable('auth.office')
      .set({ second_factor_of: of })
      .where('code', '=', 'yunjiang')
      .execute();
  await demand(['administrator']);
  server.accounts.identities.forget();
  const refused = await server.ask({ url: berth, headers: { cookie: here } });
  expect(refused.json()).toMatchObject({ error: { code: 'second-factor-due' } });
  const { secret } = (await post(here, '/second-factor/begin', { password })).json() as { secret: string };
  const code = new TOTP({ secret: secret.replaceAll(' ', '') }).generate({
    timestamp: server.house.deps.clock().getTime(),
  });
  expect((await post(here, '/second-factor/confirm', { code })).statusCode).toBe(200);
  expect((await server.ask({ url: berth, headers: { cookie: here } })).statusCode).toBe(200);
  expect((await post(here, '/second-factor/drop', { password })).json()).toMatchObject({
    error: { code: 'state-conflict' },
  });
  await resetSecondFactor(server.accounts, 'ye@yunjiang.example');
  expect((await server.ask({ url: '/api/auth/me', headers: { cookie: here } })).statusCode).toBe(401);
  await demand([]);
  server.accounts.identities.forget();
});
