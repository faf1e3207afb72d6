import { afterAll, beforeAll, expect, test } from 'vitest';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer([pierModule], {
    limits: { requestsPerMinute: 12, signInsPerMinute: 4, signInsPerAccountPerHour: 4, feedReadsPerHour: 4 },
  });
});
afterAll(() => server.close());

function tryToSignIn(email: string, remoteAddress: string) {
  const payload = { email, password: 'not-the-password' };
  return server.ask({ method: 'POST', url: '/api/auth/sign-in', payload, remoteAddress });
}
async function statuses(count: number, send: () => Promise<{ statusCode: number }>): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < count; i += 1) seen.push((await send()).statusCode);
  return seen;
}

test('guessing from one address is stopped, with the time to wait', async () => {
  let n = 0;
  expect(await statuses(5, () => tryToSignIn(`guess${n++}@yunjiang.example`, '203.0.113.1'))).toEqual([
    401, 401, 401, 401, 429,
  ]);
  const answer = await tryToSignIn('guess@yunjiang.example', '203.0.113.1');
  const seconds = Number(answer.headers['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(answer.json()).toEqual({
    error: {
      code: 'too-many-requests',
      message: {
        zh: `操作过于频繁，请在${seconds}秒后重试。`,
        en: `Too many requests. Try again in ${seconds} seconds.`,
      },
    },
  });
});

test('guessing at one account is stopped wherever it comes from', async () => {
  let n = 0;
  const spread = await statuses(8, () => tryToSignIn(people.zhou, `198.51.100.${n++}`));
  expect(spread).toEqual([401, 401, 401, 401, 429, 429, 429, 429]);
});

test('a person is counted by person, a stranger by address, and pages of nobody are counted too', async () => {
  const cookie = await server.cookieOf(people.shen);
  let n = 0;
  const asShen = () =>
    server.ask({ url: '/api/auth/me', headers: { cookie }, remoteAddress: `192.0.2.${n++}` });
  expect((await statuses(13, asShen)).filter((status) => status === 429)).toHaveLength(1);
  const asNobody = () => server.ask({ url: '/nowhere', remoteAddress: '192.0.2.200' });
  expect((await statuses(14, asNobody)).filter((status) => status === 429)).toHaveLength(2);
});
