import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';

let server: TestServer;
let origin: string;
beforeAll(async () => {
  server = await testServer([pierModule]);
  origin = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** Everything told on an open line until a word has come. */
async function told(line: Response, until: string): Promise<string> {
  const reader = line.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (!text.includes(until)) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  reader.releaseLock();
  return text;
}

test('an open page is told when somebody did something in its office, and nothing of what it was', async () => {
  const cookie = await server.cookieOf(people.shen);
  const line = await fetch(`${origin}/api/live`, { headers: { cookie } });
  expect(line.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(line.headers.get('content-security-policy')).toContain("default-src 'self'");
  const zhou = await server.cookieOf(people.zhou);
  const answer = await server.ask({
    method: 'POST',
    url: '/api/pier/berths',
    headers: { cookie: zhou, 'x-office': 'yunjiang' },
    payload: { requestId: randomUUID(), name: '七号泊位', metres: 120 },
  });
  expect(answer.statusCode).toBe(200);
  const text = await told(line, 'data: ');
  await line.body!.cancel();
  expect(text).toMatch(/^retry: 5000\n\nevent: changed\ndata: \d+\n\n$/);
});

test('a stranger gets no line, and closing the server ends those that are open', async () => {
  expect((await fetch(`${origin}/api/live`)).status).toBe(401);
  const cookie = await server.cookieOf(people.shen);
  const line = await fetch(`${origin}/api/live`, { headers: { cookie } });
  const all = told(line, 'never said');
  await server.app.close();
  expect(await all).toBe('retry: 5000\n\n');
});
