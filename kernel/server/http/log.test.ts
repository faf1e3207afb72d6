import { afterAll, beforeAll, expect, test } from 'vitest';
import { pierModule } from '../../../testing/pier-module.ts';
import { password, people, type TestServer, testServer } from '../../../testing/server.ts';
import { loggedFault } from './log.ts';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await testServer([pierModule]);
  cookie = await server.cookieOf(people.shen);
});
afterAll(() => server.close());

const requestId = '018f0000-0000-7000-8000-0000000000cc';
const bodies = [
  { url: '/api/auth/sign-in', payload: { email: people.zhou, password } },
  { url: '/api/auth/sign-in', payload: { email: people.zhou, password: 'wrong-lantern' } },
  { url: '/api/pier/fail', payload: { name: 'Halvar Ingrid', how: 'program', requestId } },
  { url: '/api/pier/fail', payload: { name: '英格丽', how: 'database', requestId } },
  { url: '/api/pier/berths', payload: { name: '哈尔瓦之位', metres: 12, requestId } },
];

test('the log tells operation, status, time and office, and nothing of persons', async () => {
  for (const { url, payload } of bodies) {
    await server.ask({ method: 'POST', url, payload, headers: { cookie }, remoteAddress: '203.0.113.9' });
  }
  await server.ask({
    url: '/api/pier/hail?q=%E8%8B%8F%E6%99%8F&phone=13900000000',
    headers: { cookie, 'user-agent': 'Lantern/1.0', authorization: 'Bearer chy_not-a-token' },
  });
  const log = server.log.join('');
  const personal = [people.zhou, people.shen, password, 'wrong-lantern', 'Halvar', '英格丽', '哈尔瓦'];
  const traces = ['203.0.113.9', 'chancery.session', 'chy_', 'Lantern/1.0', '%E8', '苏晏', '13900000000'];
  for (const secret of [...personal, ...traces, 'brennhaven.example', '周静宜']) {
    expect(log).not.toContain(secret);
  }
  const lines = server.log.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.find((line) => line['operation'] === 'pier.keepBerth' && line['msg'] === 'request')).toEqual({
    level: 30,
    time: expect.any(Number),
    reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    operation: 'pier.keepBerth',
    status: 200,
    ms: expect.any(Number),
    office: 'yunjiang',
    msg: 'request',
  });
  expect(lines).toContainEqual(
    expect.objectContaining({ operation: 'auth.signIn', status: 401, refused: 'sign-in-failed' }),
  );
});

test('a fault is kept by kind and place', () => {
  const fault = loggedFault(
    new TypeError('cannot seat "Su Yan" of su@yunjiang.example, passport 4401012345, 苏晏'),
  );
  expect(fault.type).toBe('TypeError');
  expect(fault.message).toBe('cannot seat … of … passport …, …');
  expect(fault.stack).toMatch(/^at .*log\.test\.ts/);
  const database = Object.assign(new Error('duplicate key (email)=(su@yunjiang.example)'), {
    severity: 'ERROR',
    routine: '_bt_check_unique',
    code: '23505',
    constraint: 'user_email_key',
    detail: 'Key (email)=(su@yunjiang.example) already exists.',
  });
  expect(loggedFault(database)).toMatchObject({
    code: '23505',
    constraint: 'user_email_key',
    message: 'refused by the database',
  });
  expect(JSON.stringify(loggedFault(database))).not.toContain('su@');
});

test('a field that should not be there is taken out', () => {
  server.app.log.info({ email: people.zhou, person: { phone: '13900000001' }, office: 'yunjiang' }, 'slip');
  const line = JSON.parse(server.log.at(-1)!) as Record<string, unknown>;
  expect(line).toMatchObject({ office: 'yunjiang', person: {}, msg: 'slip' });
  expect(server.log.at(-1)).not.toMatch(/zhou@|1390/);
});
