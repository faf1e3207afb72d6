import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { Refusal } from '../refusal.ts';
import { createOffice } from './create-office.ts';
import { createToken } from './create-token.ts';
import { createUser } from './create-user.ts';
import { hasDemoPasswords } from './demo.ts';
import { identityOf } from './identity.ts';
import { findOffice, findOfficeOfHost } from './offices.ts';
import { type Accounts, openAccounts } from './open.ts';
import { resetPassword } from './reset-password.ts';
import { closedTables } from './tables.ts';

let house: TestHouse;
let accounts: Accounts;
beforeAll(async () => {
  house = await testHouse([]);
  accounts = await openAccounts(house.deps, { publicUrl: 'https://fao.example' });
  await createOffice(accounts, { ...yunjiang, hosts: ['FAO.Yunjiang.example'] });
});
afterAll(() => house.close());

const qin = {
  office: 'yunjiang',
  email: ' Qin@Yunjiang.example ',
  name: { zh: '秦牧川', en: 'Qin Muchuan' },
  roles: ['director'],
};
async function refused(act: Promise<unknown>): Promise<Refusal> {
  const error = await act.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
}
const ledger = () =>
  house.look(person('qin', ['director']), yunjiang, (ctx) =>
    ctx.db.selectFrom('kernel.ledger').select(['verb', 'data']).orderBy('seq').execute(),
  );

test('the application role cannot enter the schema of accounts', async () => {
  const tables = [
    'user',
    'session',
    'account',
    'verification',
    'office',
    'member',
    'token',
    'secret',
    'second_factor',
    'recovery_code',
    'sign_in_try',
  ];
  for (const table of tables) {
    for (const statement of [`select * from auth."${table}"`, `delete from auth."${table}"`]) {
      const tried = house.as(person('qin', ['administrator']), yunjiang, (ctx) =>
        sql.raw(statement).execute(ctx.db),
      );
      await expect(tried, statement).rejects.toMatchObject({ code: '42501' });
    }
  }
});

test('an office is opened once, found by its code and by its host', async () => {
  expect(await findOffice(accounts, 'yunjiang')).toEqual(yunjiang);
  expect(await findOfficeOfHost(accounts, 'anything.example')).toEqual(yunjiang);
  expect((await refused(createOffice(accounts, yunjiang))).code).toBe('already-exists');
  await createOffice(accounts, qinghe);
  expect(await findOfficeOfHost(accounts, 'fao.yunjiang.example:443')).toEqual(yunjiang);
  expect(await findOfficeOfHost(accounts, 'anything.example')).toBeUndefined();
  const bad = await refused(createOffice(accounts, { ...yunjiang, code: 'Yun Jiang', timeZone: 'Mars' }));
  expect(Object.keys(bad.fields ?? {})).toEqual(['code', 'timeZone']);
});

test('an office has names and a seal, and host names no other office has', async () => {
  const nameless = { ...qinghe, code: 'lanxi', name: { zh: ' ', en: '' }, chop: '' };
  const blank = await refused(createOffice(accounts, nameless));
  expect(Object.keys(blank.fields ?? {})).toEqual(['name.zh', 'name.en', 'chop']);
  const odd = { ...qinghe, code: 'lanxi', chop: '一二三四五六七八九十', hosts: ['https://fao.example'] };
  expect(Object.keys((await refused(createOffice(accounts, odd))).fields ?? {})).toEqual(['chop', 'hosts']);
  const second = { ...qinghe, code: 'lanxi', hosts: ['fao.YUNJIANG.example'] };
  expect((await refused(createOffice(accounts, second))).fields?.['hosts']?.en).toContain('another office');
  expect(await findOffice(accounts, 'lanxi')).toBeUndefined();
});

test('an account is made with a password to hand over; its name and its ledger line come with it', async () => {
  const { userId, password } = await createUser(accounts, qin);
  expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  expect(await identityOf(accounts, userId)).toEqual({
    userId,
    email: 'qin@yunjiang.example',
    language: null,
    mustChange: true,
    hasSecondFactor: false,
    demo: false,
    memberships: [
      {
        office: yunjiang,
        roles: ['director'],
        name: qin.name,
        deputyFor: [],
        handedTo: [],
        demandsSecondFactor: false,
      },
    ],
  });
  expect((await refused(createUser(accounts, qin))).code).toBe('already-exists');
  expect(await ledger()).toContainEqual({ verb: 'account.created', data: { roles: ['director'] } });
  expect(JSON.stringify(await ledger())).not.toMatch(/秦牧川|Qin|example/);
});

test('a second office joins the same account, which keeps its password', async () => {
  const joined = await createUser(accounts, { ...qin, office: 'qinghe', roles: ['reader'] });
  expect(joined.password).toBeNull();
  const identity = await identityOf(accounts, joined.userId);
  expect(identity?.memberships.map(({ office, roles }) => [office.code, roles])).toEqual([
    ['yunjiang', ['director']],
    ['qinghe', ['reader']],
  ]);
});

test('a membership holds on its days, by the calendar of the office', async () => {
  const { userId } = await createUser(accounts, { ...qin, email: 'guest@yunjiang.example' });
  await closedTables(house.deps.db)
    .updateTable('auth.member')
    .set({ until: '2026-11-30' })
    .where('user_id', '=', userId)
    .execute();
  const offices = async (at: string) => {
    house.setClock(at);
    return (await identityOf(accounts, userId))?.memberships.length;
  };
  expect(await offices('2026-11-30T15:59:00.000Z')).toBe(1);
  expect(await offices('2026-11-30T16:00:00.000Z')).toBe(0);
  expect(await offices('2026-11-23T15:59:00.000Z')).toBe(0);
  house.setClock('2026-11-24T02:00:00.000Z');
});

test('what is wrong with a new account is said of each field', async () => {
  const bad = await refused(
    createUser(accounts, { ...qin, email: 'nobody', roles: ['emperor'], password: 'short' }),
  );
  expect(bad.fields).toEqual({
    email: { zh: '邮箱地址的写法不对。', en: 'This is not an email address.' },
    roles: {
      zh: '角色须为以下之一或数项：director、officer、reader、administrator。',
      en: 'Roles are one or more of: director, officer, reader, administrator.',
    },
    password: { zh: expect.stringContaining('至少 12 个'), en: expect.stringContaining('at least 12') },
  });
  expect((await refused(createUser(accounts, { ...qin, office: 'atlantis' }))).code).toBe('not-found');
});

test('a reset makes a demonstration account an ordinary one', async () => {
  expect(await hasDemoPasswords(house.deps.db)).toBe(false);
  await createUser(accounts, { ...qin, email: 'demo@yunjiang.example', demo: true });
  expect(await hasDemoPasswords(house.deps.db)).toBe(true);
  await resetPassword(accounts, { email: 'Demo@yunjiang.example' });
  expect(await hasDemoPasswords(house.deps.db)).toBe(false);
  expect((await refused(resetPassword(accounts, { email: 'x@yunjiang.example' }))).code).toBe('not-found');
});

test('only the fingerprint of a token is kept', async () => {
  const { token } = await createToken(accounts, { email: 'qin@yunjiang.example', name: 'report' });
  const kept = await closedTables(house.deps.db).selectFrom('auth.token').selectAll().execute();
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(token.slice(4));
  const tooLong = createToken(accounts, { email: 'qin@yunjiang.example', name: 'x', days: 0 });
  expect(Object.keys((await refused(tooLong)).fields ?? {})).toEqual(['days']);
});

test('when the ledger line cannot be written, there is no account either', async () => {
  const broken = { ...house.deps, clock: () => new Date(Number.NaN) };
  const tried = createUser({ ...accounts, house: broken }, { ...qin, email: 'lost@yunjiang.example' });
  await expect(tried).rejects.toThrow();
  const rows = await closedTables(house.deps.db)
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', 'lost@yunjiang.example')
    .execute();
  expect(rows).toEqual([]);
});

test('behind https the session cookie is sent over https only', () => {
  expect(accounts.sessionCookie).toBe('__Secure-chancery.session_token');
});

test('every verb recorded has a name in both languages', async () => {
  const verbs = new Set((await ledger()).map((line) => line.verb as string));
  expect(verbs.size).toBeGreaterThan(3);
  for (const verb of verbs) expect(house.deps.house.verbs, verb).toHaveProperty([verb]);
});
