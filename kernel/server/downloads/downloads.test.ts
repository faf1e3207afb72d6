import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pierModule } from '../../../testing/pier-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import type { Module } from '../house/module.ts';
import { refuse } from '../refusal.ts';
import type { Download } from './download.ts';

const seen = '01999999-0000-7000-8000-000000000001';
const unseen = '01999999-0000-7000-8000-000000000002';
const name = { zh: '泊位', en: 'Berths' };
async function* pieces(text: string) {
  yield Buffer.from(text);
}
const told = (id: string, more: Partial<Download>): Download => ({
  ...{ id, name, kind: 'berth', ending: 'txt', mime: 'text/plain' },
  open: async (_, asked) => ({ name: '泊位', bytes: pieces(asked) }),
  ...more,
});
const module: Module = {
  ...pierModule,
  subjects: [
    {
      ...{ kind: 'berth', name, link: () => '/' },
      visible: () => sql`select ${seen}::uuid as id`,
      titles: async (_, ids) => new Map(ids.map((id) => [id, { ...name, how: 'recorded' as const }])),
      searchEntries: async () => [],
    },
  ],
  downloads: [
    told('pier.berth', {}),
    told('pier.page', { ending: 'html', mime: 'text/html; charset=utf-8', framed: true }),
    told('pier.all', { kind: null }),
    told('pier.closed', {
      kind: null,
      open: async () => {
        throw refuse('not-allowed');
      },
    }),
  ],
};

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await testServer([module]);
  cookie = await server.cookieOf(people.shen);
});
afterAll(() => server.close());
const ask = (file: string, headers: Record<string, string> = { cookie }) =>
  server.ask({ url: `/api/downloads/${file}`, headers });

test('a record leaves as a file for whoever is signed in and sees it', async () => {
  const answer = await ask(`pier.berth/${seen}.txt`);
  expect([answer.statusCode, answer.body]).toEqual([200, seen]);
  expect(answer.headers['content-disposition']).toContain('attachment');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect((await ask(`pier.berth/${seen}.txt`, {})).statusCode).toBe(401);
  for (const file of [`${unseen}.txt`, `${seen}.html`, 'all.txt', 'x.txt', seen])
    expect((await ask(`pier.berth/${file}`)).statusCode).toBe(404);
});

test('what is no record is asked for as all, and the file itself says who may have it', async () => {
  expect((await ask('pier.all/all.txt')).body).toBe('all');
  expect((await ask('pier.all/all.txt', {})).statusCode).toBe(401);
  expect((await ask(`pier.all/${seen}.txt`)).statusCode).toBe(404);
  expect((await ask('pier.closed/all.txt')).statusCode).toBe(403);
});

test('a page in a frame can neither run nor fetch anything, and only the house frames it', async () => {
  const { headers } = await ask(`pier.page/${seen}.html`);
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      'img-src data:',
      "form-action 'none'",
      "frame-ancestors 'self'",
    ]),
  );
  expect(policy).toContain('sandbox allow-same-origin');
  expect(policy.join()).not.toContain('script');
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  expect(headers['content-disposition']).toBeUndefined();
});
