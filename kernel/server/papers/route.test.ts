import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { fill, itemIds, portsModule } from '../../../testing/ports-module.ts';
import { sampleRelease } from '../../../testing/sample-release.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import { makeVisit } from '../visitors/make-key.ts';
import { paper } from './paper.ts';

const sheet = paper({
  id: 'ports.sheet',
  kind: 'ports.paper',
  name: { zh: '文件单', en: 'Paper sheet' },
  langs: ['both', 'zh'],
  gather: async (ctx) => ({ office: ctx.office }),
  compose: ({ office }, langs) => ({ ...sampleRelease, langs, office }),
});

/** One the holder of a key may have, too. */
const slip = paper({ ...sheet, id: 'ports.slip', outside: true, sees: async (_ctx, id) => id === open });

const open = itemIds['公开备忘录']!;
let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await testServer([{ ...portsModule, papers: [sheet, slip] }]);
  await fill(server.house);
  cookie = await server.cookieOf(people.shen);
});
afterAll(() => server.close());

const paperAt = (address: string, headers: Record<string, string> = { cookie }) =>
  server.ask({ url: `/api/papers/${address}`, headers });

test('a paper comes as a file of its own name, for whoever asked and no cache', async () => {
  const answer = await paperAt(`ports.sheet/${open}.html?langs=zh`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': 'inline; filename="press-release-r-2026-118-v2-zh.html"',
    'cache-control': 'no-store',
  });
  expect(answer.body).toContain(yunjiang.name.zh);
});

test('nobody signed in has none', async () => {
  expect((await paperAt(`ports.sheet/${open}.pdf`, {})).json().error.code).toBe('not-signed-in');
});

test('the holder of a key has what is for people outside, and nothing else', async () => {
  const anybody = { kind: 'public', office: 'yunjiang' } as const;
  const visit = await server.house.as(anybody, yunjiang, (ctx) =>
    makeVisit(ctx, { kind: 'ports.paper', id: open }),
  );
  const headers = { 'x-visit': visit, 'x-office': 'yunjiang' };
  const codeOf = async (address: string) => (await paperAt(address, headers)).statusCode;
  expect(await codeOf(`ports.slip/${open}.html`)).toBe(200);
  expect(await codeOf(`ports.slip/${itemIds['云江']}.html`)).toBe(404);
  expect(await codeOf(`ports.sheet/${open}.html`)).toBe(404);
});

test.each([
  ['an unknown paper', `ports.nothing/${open}.pdf`],
  ['a record that is not there', 'ports.sheet/018f0000-0000-7000-8000-0000000000ff.pdf'],
  ['something that is no id', 'ports.sheet/all.pdf'],
  ['a format it is not made in', `ports.sheet/${open}.exe`],
  ['a language it is not made in', `ports.sheet/${open}.pdf?langs=en`],
  ['another office’s record', `ports.sheet/${itemIds['清禾河堤']}.pdf`],
])('%s is not found', async (_what, address) => {
  const answer = await paperAt(address);
  expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'not-found']);
});

test('a language nobody knows is said to be wrong', async () => {
  const answer = await paperAt(`ports.sheet/${open}.pdf?langs=fr`);
  expect([answer.statusCode, Object.keys(answer.json().error.fields)]).toEqual([400, ['langs']]);
});
