import Fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { sendOnce } from './unchanged.ts';

let body = '云江港开通新航线';
const modified = '2026-11-25T02:00:00.000Z';
const app = Fastify();
app.get('/', (request, reply) =>
  sendOnce(request, reply, { type: 'text/plain', body, seconds: 60, modified }),
);
afterAll(() => app.close());

const ask = (headers: Record<string, string> = {}) => app.inject({ url: '/', headers });

test('a body is sent with its mark, its time and how long it may be kept', async () => {
  const answer = await ask();
  expect([answer.statusCode, answer.body]).toEqual([200, body]);
  expect(answer.headers).toMatchObject({
    etag: expect.stringMatching(/^"[\w-]{27}"$/),
    'cache-control': 'public, max-age=60',
    'last-modified': 'Wed, 25 Nov 2026 02:00:00 GMT',
  });
});

test('whoever has it already is told so, whichever way the mark is written', async () => {
  const etag = String((await ask()).headers['etag']);
  for (const mark of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await ask({ 'if-none-match': mark });
    expect([answer.statusCode, answer.body, answer.headers['etag']]).toEqual([304, '', etag]);
  }
  expect((await ask({ 'if-none-match': '"other"' })).statusCode).toBe(200);
});

test('one that has changed is sent, however lately it was fetched', async () => {
  const etag = String((await ask()).headers['etag']);
  body = '云江港开通新航线 · 经贸港航';
  const fetched = 'Fri, 27 Nov 2026 02:00:00 GMT';
  const asked: Record<string, string>[] = [{ 'if-none-match': etag }, { 'if-modified-since': fetched }];
  for (const headers of asked) expect((await ask(headers)).body).toBe(body);
});
