import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operation } from '../../contract/operation.ts';
import { call, onSignedOut } from './call.ts';
import { ApiRefusal } from './refusal.ts';
import { requestOf } from './request.ts';

const readCard = operation({
  name: 'cards.read',
  method: 'GET',
  path: '/cards/:cardId',
  about: { zh: '查看名片', en: 'Read a card' },
  input: z.object({ cardId: z.string(), on: z.string().optional(), tags: z.array(z.string()).optional() }),
  output: z.object({ name: z.string() }),
});
const renameCard = operation({
  name: 'cards.rename',
  method: 'POST',
  path: '/cards/:cardId/rename',
  about: { zh: '改名', en: 'Rename a card' },
  input: z.object({ cardId: z.string(), name: z.string() }),
  output: z.object({ name: z.string() }),
});

let server: Server;
let origin: string;
let asked: { method?: string; url?: string; body: string }[] = [];
let answer: { status: number; body: string };

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked.push({ method: request.method, url: request.url, body: await bodyOf(request) });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: JSON.stringify({ name: '秦牧川' }) };
});

async function refusalOfCall(): Promise<ApiRefusal> {
  const error = await call(renameCard, { cardId: '7', name: '' }, { origin }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(ApiRefusal);
  return error as ApiRefusal;
}

describe('a read', () => {
  test('fills the path, puts the rest into the query and leaves out what is empty', async () => {
    expect(await call(readCard, { cardId: 'a/b', on: '', tags: ['甲', 'b&c'] }, { origin })).toEqual({
      name: '秦牧川',
    });
    expect(asked).toEqual([{ method: 'GET', url: '/api/cards/a%2Fb?tags=%E7%94%B2&tags=b%26c', body: '' }]);
  });

  test('has no query when nothing is asked for', () => {
    expect(requestOf(readCard, { cardId: '7', on: undefined }).url).toBe('/api/cards/7');
  });
});

describe('a write', () => {
  test('sends the body with its request id, the path’s fields apart', async () => {
    await call(renameCard, { cardId: '7', name: '苏晏' }, { origin, requestId: 'r-1' });
    expect(asked[0]!.url).toBe('/api/cards/7/rename');
    expect(JSON.parse(asked[0]!.body)).toEqual({ name: '苏晏', requestId: 'r-1' });
  });

  test('gets a request id of its own when none is given', async () => {
    await call(renameCard, { cardId: '7', name: 'a' }, { origin });
    await call(renameCard, { cardId: '7', name: 'a' }, { origin });
    const ids = asked.map(({ body }) => (JSON.parse(body) as { requestId: string }).requestId);
    expect(new Set(ids).size).toBe(2);
    expect(z.uuid().safeParse(ids[0]).success).toBe(true);
  });
});

describe('a refusal', () => {
  test('carries code, status, both languages and the fields', async () => {
    const fields = { name: { zh: '不能为空', en: 'It is empty' } };
    answer = {
      status: 400,
      body: JSON.stringify({
        error: { code: 'input-invalid', message: { zh: '有误', en: 'Wrong' }, fields },
      }),
    };
    const refusal = await refusalOfCall();
    expect([refusal.code, refusal.status, refusal.say, refusal.fields]).toEqual([
      'input-invalid',
      400,
      { zh: '有误', en: 'Wrong' },
      fields,
    ]);
  });

  test('a page of some proxy is named as an answer nobody can read', async () => {
    answer = { status: 502, body: '<html>bad gateway</html>' };
    const refusal = await refusalOfCall();
    expect(refusal.code).toBe('unreadable-answer');
    expect(refusal.say.en).toContain('502');
  });

  test('so is a good status without a body', async () => {
    answer = { status: 200, body: '' };
    expect((await refusalOfCall()).code).toBe('unreadable-answer');
  });

  test('a server that is not there is said to be out of reach', async () => {
    const error = await call(readCard, { cardId: '7' }, { origin: 'http://127.0.0.1:1' }).catch(
      (caught: unknown) => caught,
    );
    expect((error as ApiRefusal).code).toBe('no-answer');
  });

  test('not signed in: whoever listens is told, until they stop listening', async () => {
    answer = {
      status: 401,
      body: JSON.stringify({
        error: { code: 'not-signed-in', message: { zh: '请先登录。', en: 'Sign in.' } },
      }),
    };
    let told = 0;
    const stop = onSignedOut(() => {
      told += 1;
    });
    await refusalOfCall();
    stop();
    await refusalOfCall();
    expect(told).toBe(1);
  });

  test('a wrong password is no signing out', async () => {
    answer = {
      status: 401,
      body: JSON.stringify({ error: { code: 'sign-in-failed', message: { zh: '不对', en: 'Wrong' } } }),
    };
    let told = 0;
    const stop = onSignedOut(() => {
      told += 1;
    });
    await refusalOfCall();
    stop();
    expect(told).toBe(0);
  });
});
