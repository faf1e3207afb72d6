import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, yunjiang } from '../../../testing/house.ts';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import { type Line, mountLive } from './route.ts';

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

test('a server that closes while a page is about to be answered answers it as a stream all the same, and ends it', async () => {
  const app = Fastify({ keepAliveTimeout: 10 });
  const lines = new Set<Line>();
  const actorOf = async () => ({ actor: person('shen', ['officer']), office: yunjiang });
  mountLive(app, { ...server.deps, actorOf }, lines);
  const asked = fetch(`${await app.listen({ port: 0, host: '127.0.0.1' })}/api/live`);
  while (lines.size === 0) await nextTurn();
  const [line] = await Promise.all([asked, app.close()]);
  expect(line.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(await line.text()).toBe('retry: 5000\n\n');
});

test('a stranger gets no line, and closing the server ends those that are open', async () => {
  expect((await fetch(`${origin}/api/live`)).status).toBe(401);
  const cookie = await server.cookieOf(people.shen);
  const line = await fetch(`${origin}/api/live`, { headers: { cookie } });
  const all = told(line, 'never said');
  await server.app.close();
  expect(await all).toBe('retry: 5000\n\n');
});
