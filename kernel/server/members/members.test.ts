/** The people of an office, as director and administrators keep them: through the server, as pages do. */
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { password, people, type TestServer, testServer } from '../../../testing/server.ts';
import type { Member, MemberRow } from '../../contract/members.ts';
import { createToken } from '../accounts/create-token.ts';
import { createUser } from '../accounts/create-user.ts';
import { usualLimits } from '../http/deps.ts';
import { shellOperations } from '../shell/index.ts';

let server: TestServer;
let ye: string;
let ids: { ye: string; luo: string; he: string };
beforeAll(async () => {
  const limits = { ...usualLimits, signInsPerMinute: 1000, signInsPerAccountPerHour: 1000 };
  server = await testServer([pierModule], { limits }, shellOperations);
  const add = async (name: string, en: string, role: string) =>
    (
      await createUser(server.accounts, {
        office: 'yunjiang',
        email: `${name}@yunjiang.example`,
        name: { zh: en, en },
        roles: [role],
        password,
      })
    ).userId;
  ids = {
    ye: await add('ye', 'Ye Zhiqiu', 'administrator'),
    luo: await add('luo', 'Luo Yichuan', 'reader'),
    he: await add('he', 'He Shuning', 'officer'),
  };
  ye = await server.cookieOf('ye@yunjiang.example');
});
afterAll(() => server.close());

let requests = 0;
function requestId(): string {
  requests += 1;
  return `018f0000-0000-7000-9000-${String(requests).padStart(12, '0')}`;
}
async function post(cookie: string, path: string, payload: object = {}) {
  return server.ask({
    method: 'POST',
    url: `/api${path}`,
    headers: { cookie },
    payload: { requestId: requestId(), ...payload },
  });
}
const read = async (userId: string) => {
  const answer = await server.ask({ url: `/api/members/${userId}`, headers: { cookie: ye } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json() as Member;
};
const list = async (cookie: string, who = 'here') =>
  (await server.ask({ url: `/api/members?who=${who}`, headers: { cookie } })).json() as {
    members: MemberRow[];
    abilities: { add: unknown };
  };
const errorOf = (answer: { json(): unknown }) => (answer.json() as { error: { code: string } }).error;
const lines = (verb: string) =>
  server.house.look({ kind: 'system', module: 'pier', office: 'yunjiang' }, yunjiang, (ctx) =>
    ctx.db
      .selectFrom('kernel.ledger')
      .select(['actor', 'subject_id', 'data'])
      .where('verb', '=', verb)
      .execute(),
  );

describe('who is in the office', () => {
  test('everybody of it sees names and roles; the accounts are for those who keep them', async () => {
    const shen = await server.cookieOf(people.shen);
    const seen = await list(shen);
    expect(seen.members.map(({ name }) => name.en)).toContain('Ye Zhiqiu');
    expect(seen.members.every(({ account }) => account === null)).toBe(true);
    expect(seen.abilities.add).not.toBe(true);
    const kept = await list(ye);
    const row = kept.members.find(({ userId }) => userId === ids.ye)!;
    expect(row.account).toMatchObject({ email: 'ye@yunjiang.example', secondFactor: 'off', failedTries: 0 });
    expect(row.account!.signedInAt).not.toBeNull();
    expect((await server.ask({ url: `/api/members/${ids.ye}`, headers: { cookie: shen } })).statusCode).toBe(
      403,
    );
  });
});

describe('adding', () => {
  const lin = {
    email: 'Lin@yunjiang.example',
    name: { zh: '林知远', en: 'Lin Zhiyuan' },
    roles: ['officer'],
  };
  test('is for those who keep the people, signed in, not for a token', async () => {
    const shen = await server.cookieOf(people.shen);
    expect((await post(shen, '/members', lin)).statusCode).toBe(403);
    const { token } = await createToken(server.accounts, { email: 'ye@yunjiang.example', name: 'sync' });
    const byToken = await server.ask({
      method: 'POST',
      url: '/api/members',
      headers: { authorization: `Bearer ${token}` },
      payload: { requestId: requestId(), ...lin },
    });
    expect(byToken.statusCode).toBe(403);
    const strange = await post(ye, '/members', { ...lin, roles: ['king'] });
    expect(errorOf(strange)).toMatchObject({ code: 'input-invalid', fields: { roles: {} } });
  });
  test('shows a first password once, which must be changed; a repeat makes no second account', async () => {
    const asked = { requestId: requestId(), ...lin };
    const made = await post(ye, '/members', asked);
    expect(made.statusCode, made.body).toBe(200);
    const { userId, password: first } = made.json() as { userId: string; password: string };
    expect(first).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(errorOf(await post(ye, '/members', asked))).toMatchObject({
      code: 'already-exists',
      fields: { email: {} },
    });
    expect((await read(userId)).account).toMatchObject({ mustChange: true, email: 'lin@yunjiang.example' });
    expect(await lines('account.created')).toContainEqual({
      actor: ids.ye,
      subject_id: userId,
      data: { roles: ['officer'] },
    });
    const signedIn = await server.ask({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: { email: 'lin@yunjiang.example', password: first },
    });
    expect(signedIn.json()).toMatchObject({ owes: ['password'] });
  });
});

describe('roles', () => {
  test('are changed on the version that was looked at, never one’s own, and hold at once', async () => {
    const luo = await server.cookieOf('luo@yunjiang.example');
    const { version } = await read(ids.luo);
    const asked = { requestId: requestId(), version, roles: ['officer', 'administrator'] };
    expect((await post(luo, `/members/${ids.luo}/roles`, asked)).statusCode).toBe(403);
    expect((await post(ye, `/members/${ids.ye}/roles`, { version: 1, roles: ['director'] })).statusCode).toBe(
      403,
    );
    expect((await post(ye, `/members/${ids.luo}/roles`, { version: 1, roles: ['king'] })).statusCode).toBe(
      400,
    );
    const done = await post(ye, `/members/${ids.luo}/roles`, asked);
    expect(done.statusCode, done.body).toBe(200);
    expect((await post(ye, `/members/${ids.luo}/roles`, asked)).json()).toEqual(done.json());
    expect(
      errorOf(await post(ye, `/members/${ids.luo}/roles`, { ...asked, requestId: requestId() })).code,
    ).toBe('stale-version');
    expect((await list(luo)).abilities.add).toBe(true);
    expect(await lines('account.roles-changed')).toEqual([
      {
        actor: ids.ye,
        subject_id: ids.luo,
        data: { before: ['reader'], roles: ['officer', 'administrator'], version: version + 1 },
      },
    ]);
  });
  test('the only director stays director', async () => {
    const { version } = await read(server.ids.zhou);
    const refused = await post(ye, `/members/${server.ids.zhou}/roles`, { version, roles: ['reader'] });
    expect(errorOf(refused).code).toBe('state-conflict');
    const ended = await post(ye, `/members/${server.ids.zhou}/end`, { version });
    expect(errorOf(ended).code).toBe('state-conflict');
  });
});

describe('the account', () => {
  test('a wait is ended, by those who keep the people and only where there is one', async () => {
    const he = await server.cookieOf('he@yunjiang.example');
    expect((await post(ye, `/members/${ids.he}/unlock`)).statusCode).toBe(403);
    for (let n = 0; n < 5; n += 1)
      await server.ask({
        method: 'POST',
        url: '/api/auth/sign-in',
        payload: { email: 'he@yunjiang.example', password: `no ${n}` },
      });
    expect((await read(ids.he)).account).toMatchObject({ failedTries: 5, waitsUntil: expect.any(String) });
    expect((await post(he, `/members/${ids.he}/unlock`)).statusCode).toBe(403);
    const done = await post(ye, `/members/${ids.he}/unlock`);
    expect(done.json()).toMatchObject({ account: { failedTries: 0, waitsUntil: null } });
    await server.cookieOf('he@yunjiang.example');
  });
  test('a password is reset: shown once, sessions and tokens end', async () => {
    const he = await server.cookieOf('he@yunjiang.example');
    await createToken(server.accounts, { email: 'he@yunjiang.example', name: 'lists' });
    expect((await post(he, `/members/${ids.luo}/password`)).statusCode).toBe(403);
    expect((await post(ye, `/members/${ids.ye}/password`)).statusCode).toBe(403);
    const asked = { requestId: requestId() };
    const fresh = ((await post(ye, `/members/${ids.he}/password`, asked)).json() as { password: string })
      .password;
    expect((await server.ask({ url: '/api/members', headers: { cookie: he } })).statusCode).toBe(401);
    expect(await read(ids.he)).toMatchObject({ sessions: 0, tokens: 0, account: { mustChange: true } });
    // A secret is kept nowhere: the same request again is carried out again.
    const again = ((await post(ye, `/members/${ids.he}/password`, asked)).json() as { password: string })
      .password;
    expect(again).not.toBe(fresh);
  });
  test('who belongs to another office too is not reset from this one', async () => {
    expect(await read(server.ids.zhou)).toMatchObject({ elsewhere: true });
    expect((await post(ye, `/members/${server.ids.zhou}/password`)).statusCode).toBe(403);
    expect((await post(ye, `/members/${server.ids.zhou}/second-factor`)).statusCode).toBe(403);
  });
  test('a second factor is reset', async () => {
    const shen = await server.cookieOf(people.shen);
    expect((await post(ye, `/members/${server.ids.shen}/second-factor`)).statusCode).toBe(403);
    const begun = (await post(shen, '/account/second-factor/begin', { password })).json() as {
      secret: string;
    };
    const code = new TOTP({ secret: begun.secret.replaceAll(' ', '') }).generate({
      timestamp: server.deps.clock().getTime(),
    });
    expect((await post(shen, '/account/second-factor/confirm', { code })).statusCode).toBe(200);
    expect((await read(server.ids.shen)).account.secondFactor).toBe('on');
    const done = await post(ye, `/members/${server.ids.shen}/second-factor`);
    expect(done.json()).toMatchObject({ account: { secondFactor: 'off' }, sessions: 0 });
    await server.cookieOf(people.shen);
  });
});

describe('leaving', () => {
  let leaver: string;
  let cookie: string;
  let feed: string;
  beforeEach(async () => {
    const email = `leaver${requests}@yunjiang.example`;
    const name = { zh: '林望舒', en: 'Lin Wangshu' };
    ({ userId: leaver } = await createUser(server.accounts, {
      office: 'yunjiang',
      email,
      name,
      roles: ['officer'],
      password,
    }));
    cookie = await server.cookieOf(email);
    await createToken(server.accounts, { email, name: 'lists' });
    const payload = { requestId: requestId(), name: '手机', language: 'zh', parts: ['office-days'] };
    const made = await server.ask({ method: 'POST', url: '/api/feeds', headers: { cookie }, payload });
    feed = (made.json() as { path: string }).path;
  });
  const owe = () =>
    post(ye, '/follow-ups/open', {
      title: { zh: '归还借阅的协议', en: 'Return the agreement' },
      owner: leaver,
      due: '2026-12-04',
    });

  test('ends what is open, keeps the name, is on the ledger, and is done once', async () => {
    const { version } = await read(leaver);
    const asked = { requestId: requestId(), version };
    expect((await post(cookie, `/members/${ids.he}/end`, { version: 1 })).statusCode).toBe(403);
    expect(errorOf(await post(ye, `/members/${leaver}/end`, { version: version + 1 })).code).toBe(
      'stale-version',
    );
    const done = await post(ye, `/members/${leaver}/end`, asked);
    expect(done.json()).toMatchObject({ here: false, sessions: 0, tokens: 0, until: '2026-11-24' });
    expect((await post(ye, `/members/${leaver}/end`, asked)).json()).toEqual(done.json());
    expect((await server.ask({ url: '/api/members', headers: { cookie } })).statusCode).toBe(401);
    expect((await list(ye)).members.map(({ userId }) => userId)).not.toContain(leaver);
    expect((await list(ye, 'left')).members.map(({ name }) => name.en)).toContain('Lin Wangshu');
    const ended = await lines('account.membership-ended');
    expect(ended).toContainEqual({ actor: ids.ye, subject_id: leaver, data: { version: version + 1 } });
  });
  test('asks who takes the open follow-ups, and hands them over', async () => {
    expect((await owe()).statusCode).toBe(200);
    const { version, owes } = await read(leaver);
    expect(owes).toMatchObject({ count: 1, seen: [{ title: { zh: '归还借阅的协议' } }] });
    const alone = await post(ye, `/members/${leaver}/end`, { version });
    expect(errorOf(alone)).toMatchObject({ code: 'input-invalid', fields: { handTo: {}, reason: {} } });
    const done = await post(ye, `/members/${leaver}/end`, { version, handTo: ids.he, reason: '离任交接' });
    expect(done.json()).toMatchObject({ here: false, owes: { count: 0 } });
    expect((await read(ids.he)).owes.seen.map(({ title }) => title.zh)).toContain('归还借阅的协议');
  });
  test('and somebody who comes back is the same person, without what was handed or open before', async () => {
    const { version, account, name } = await read(leaver);
    const handed = {
      to: leaver,
      roles: ['director'],
      fromDay: '2026-11-24',
      toDay: '2026-12-24',
      reason: '出访',
    };
    const zhou = await server.cookieOf(people.zhou);
    expect((await post(zhou, '/delegations', handed)).statusCode).toBe(200);
    expect((await server.ask({ url: feed })).statusCode).toBe(200);
    await post(ye, `/members/${leaver}/end`, { version });
    const back = await post(ye, '/members', { email: account.email, name, roles: ['reader'] });
    expect(back.json()).toMatchObject({ userId: leaver, password: null });
    expect(await read(leaver)).toMatchObject({ here: true, until: null, roles: [{ id: 'reader' }] });
    const { delegations } = (
      await server.ask({ url: '/api/delegations', headers: { cookie: ye } })
    ).json() as {
      delegations: { state: string; to: { userId: string } }[];
    };
    expect(delegations.filter(({ to }) => to.userId === leaver).map(({ state }) => state)).toEqual([
      'revoked',
    ]);
    expect(await lines('delegation.revoked')).toContainEqual(
      expect.objectContaining({ actor: ids.ye, subject_id: server.ids.zhou }),
    );
    expect((await server.ask({ url: feed })).statusCode).toBe(404);
  });
});
