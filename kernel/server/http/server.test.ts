import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';

let server: TestServer;
let cookie: string;
let webFolder: string;
beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), 'chancery-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__"><p>app</p>');
  writeFileSync(join(webFolder, 'assets', 'app-4f2a.js'), 'export {};');
  server = await testServer([pierModule], {
    webFolder,
    public: (app) => {
      app.get('/', async (_request, reply) => reply.type('text/html').send('<p>云江</p>'));
      app.get('/fails', async () => {
        throw new Error('broken');
      });
      app.get('/api/of-nul', async () => {
        await sql`select ${'\0'}::text`.execute(server.house.database.kysely);
      });
    },
  });
  cookie = await server.cookieOf(people.shen);
});
afterAll(async () => {
  await server.close();
  rmSync(webFolder, { recursive: true });
});

const keep = (payload: object | string, headers = {}) =>
  server.ask({
    method: 'POST',
    url: '/api/pier/berths',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : { requestId: randomUUID(), ...payload },
  });
const policyOf = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['content-security-policy']);

test('every answer carries the policy: nothing inline, a nonce of its own for styles', async () => {
  const urls = ['/', '/app/', '/api/docs', '/api/auth/me', '/nowhere', '/healthz', '/app/'];
  const answers = await Promise.all(urls.map((url) => server.ask({ url })));
  const nonces = answers.map((answer) => {
    const policy = policyOf(answer);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'self';script-src 'self';style-src 'self' 'nonce-");
    for (const closed of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(closed);
    }
    return /'nonce-([0-9a-f]{32})'/.exec(policy)?.[1];
  });
  expect(new Set(nonces).size).toBe(urls.length);
  expect(answers[0]!.headers['x-content-type-options']).toBe('nosniff');
});

test("the staff app's one page stands for all its addresses, with the nonce of its answer", async () => {
  for (const url of ['/app/', '/app/releases/018f', '/app/index.html']) {
    const answer = await server.ask({ url });
    const [, nonce] = /content="([^"]+)"/.exec(answer.body) ?? [];
    expect(policyOf(answer)).toContain(`'nonce-${nonce}'`);
    expect(answer.headers['cache-control']).toBe('no-store');
  }
  expect((await server.ask({ url: '/app' })).headers['location']).toBe('/app/');
});

test('hashed files are kept for a year; one that is missing is not the page', async () => {
  const file = await server.ask({ url: '/app/assets/app-4f2a.js' });
  expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const missing = await server.ask({ url: '/app/assets/app-0000.js' });
  expect(missing.statusCode).toBe(404);
  expect((await server.ask({ url: '/app/assets/..%2f..%2fpackage.json' })).statusCode).toBe(404);
});

test('a write that a page of another site makes the browser send is refused', async () => {
  const from = (headers: Record<string, string>) => keep({ name: '一号', metres: 120 }, headers);
  const strange: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  for (const headers of strange) {
    const answer = await from(headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().error.message.zh).toContain('请求不是从本站页面发出的');
  }
  const own: Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:4100' },
  ];
  for (const headers of own) expect((await from(headers)).statusCode).toBe(200);
});

test('what is wrong with each field is said in both languages', async () => {
  const answer = await keep({ name: '', metres: 4.5, side: 'top', ship: { zh: null }, requestId: 'again' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toEqual({
    error: {
      code: 'input-invalid',
      message: {
        zh: '填写内容有误，请按各项提示修改后再提交。',
        en: 'Some of what was entered is not right. Mend the fields named and send again.',
      },
      fields: {
        name: { zh: '此项必填。', en: 'This is needed.' },
        metres: { zh: '此项应为整数。', en: 'This should be a whole number.' },
        side: { zh: '应为以下之一：port, starboard。', en: 'It should be one of: port, starboard.' },
        'ship.en': { zh: '此项必填。', en: 'This is needed.' },
        requestId: { zh: '编号无效：应为 UUID。', en: 'This id is not valid: it should be a UUID.' },
      },
    },
  });
});

test('a body that cannot be read, is of another kind or too large is refused in words', async () => {
  const broken = await keep('{"name": "一号",');
  expect(broken.statusCode).toBe(400);
  expect(broken.json().error.fields.body.en).toBe(
    'The body could not be read: it should be one whole JSON object.',
  );
  const form = await keep('name=1', { 'content-type': 'application/x-www-form-urlencoded' });
  expect(form.json().error.fields['content-type'].zh).toBe('请求内容的类型应为 application/json。');
  const plain = await keep('{}', { 'content-type': 'text/plain' });
  expect(plain.json().error.fields).toHaveProperty('content-type');
  const list = await keep('[1]');
  expect(list.json().error.fields.body.en).toBe('This should be a group of fields.');
  const large = await keep({ name: 'x'.repeat(5000), metres: 1 });
  expect(large.statusCode).toBe(413);
  expect(large.json().error).toEqual({
    code: 'input-too-large',
    message: {
      zh: '内容过大，上限为 4 KB。请拆分后再提交。',
      en: 'This is too large; the limit is 4 KB. Split it and send again.',
    },
  });
  const prototype = await keep('{"__proto__": {"admin": true}, "name": "a", "metres": 1}');
  expect(prototype.statusCode).toBe(400);
});

test('a refusal of the operation and a repeated request come through as they are', async () => {
  const id = '018f0000-0000-7000-8000-0000000000bb';
  const taken = await keep({ name: 'taken', metres: 1, requestId: id });
  expect([taken.statusCode, taken.json().error.code]).toEqual([409, 'already-exists']);
  const first = await keep({ name: '二号', metres: 90, requestId: id });
  const again = await keep({ name: '二号', metres: 90, requestId: id });
  expect(again.json()).toEqual(first.json());
  const other = await keep({ name: '三号', metres: 90, requestId: id });
  expect([other.statusCode, other.json().error.code]).toEqual([409, 'request-id-reused']);
});

test('an unforeseen error is an incident with a number, and says nothing else', async () => {
  const answer = await server.ask({
    method: 'POST',
    url: '/api/pier/fail',
    headers: { cookie },
    payload: { name: 'secret', how: 'program', requestId: randomUUID() },
  });
  expect(answer.statusCode).toBe(500);
  const { code, message } = answer.json().error;
  expect(code).toBe('internal');
  const [, incident] = /编号 ([0-9a-f-]{36}) /.exec(message.zh) ?? [];
  expect(message.en).toContain(incident);
  expect(answer.body).not.toContain('secret');
  expect(server.log.filter((line) => line.includes(`"incident":"${incident}"`))).toHaveLength(1);
});

test('an unknown address is "not found": a body below /api, a page for a browser', async () => {
  const api = await server.ask({ url: '/api/nowhere', headers: { accept: 'text/html' } });
  expect([api.statusCode, api.json().error.code]).toEqual([404, 'not-found']);
  const page = await server.ask({ url: '/nowhere', headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(404);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).toContain('没有找到，或您无权查看。');
  expect(page.body).toContain('<p lang="en">It was not found, or you may not see it.</p>');
  expect(page.body).not.toMatch(/style=|<script/);
  const fault = await server.ask({ url: '/fails', headers: { accept: 'text/html' } });
  expect([fault.statusCode, fault.body.includes('程序出错')]).toEqual([500, true]);
  const odd = { url: '/%ZZ', headers: { accept: 'application/json' } };
  expect((await server.ask(odd)).json().error.code).toBe('not-found');
});

test('a text that would not come back as it was sent is refused where it stands', async () => {
  const control = await keep({ name: '一号\u0000泊位', metres: 1 });
  expect(control.statusCode).toBe(400);
  expect(control.json().error.fields).toEqual({
    name: {
      zh: '“一号”之后有控制字符 U+0000，无法保存，请删除后再提交。',
      en: 'After “一号” stands the control character U+0000, which cannot be kept. Remove it and send again.',
    },
  });
  const half = await keep({ name: '一号', metres: 1, ship: { zh: '\udc00山', en: 'a\ud83d' } });
  expect(half.json().error.fields).toEqual({
    'ship.zh': {
      zh: '开头有残缺的半个字符，无法保存，请删除后再提交。',
      en: 'At the beginning stands half of a character, which cannot be kept. Remove it and send again.',
    },
    'ship.en': expect.objectContaining({ zh: expect.stringContaining('“a”之后') }),
  });
  expect((await keep({ name: '一号🚢', metres: 1 })).statusCode).toBe(200);
});

test('should such a character reach the database all the same, that is no incident', async () => {
  const answer = await server.ask({ url: '/api/of-nul' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().error.fields.body.zh).toContain('U+0000');
});

test('alive and ready; not ready while a migration is left to do', async () => {
  expect((await server.ask({ url: '/healthz' })).json()).toEqual({ alive: true });
  const ready = await server.ask({ url: '/readyz' });
  expect([ready.statusCode, ready.json()]).toEqual([
    200,
    { ready: true, database: true, pendingMigrations: 0 },
  ]);
  server.deps.migrations.push({ owner: 'pier', migrations: [{ name: '0001-pier', sql: 'select 1' }] });
  const waiting = await server.ask({ url: '/readyz' });
  expect([waiting.statusCode, waiting.json().pendingMigrations]).toEqual([503, 1]);
  server.deps.migrations.pop();
});
