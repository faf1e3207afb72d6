import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../testing/house.ts';
import { archivist, director, fill, itemIds, portsModule } from '../../../testing/ports-module.ts';
import { people, type TestServer, testServer } from '../../../testing/server.ts';
import type { Notice } from '../../contract/notices.ts';
import { holdersOf } from '../accounts/role-holders.ts';
import { noticeOperations } from './operations.ts';
import { tell } from './tell.ts';

const says = { zh: '{who}归档了《{title}》。', en: '{who} filed “{title}”.' };
const open = { kind: 'ports.paper', id: itemIds['公开备忘录']! };
const closed = { kind: 'ports.paper', id: itemIds['秘密备忘录']! };
let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await testServer([
    {
      ...portsModule,
      operations: noticeOperations,
      notices: { 'ports.filed': { name: { zh: '归档', en: 'Filed' }, says } },
    },
  ]);
  await fill(server.house);
  cookie = await server.cookieOf(people.shen);
});
afterAll(() => server.close());

const told = (key: string, to = [server.ids.shen, server.ids.zhou], subject = open) =>
  server.house.as(archivist, yunjiang, (ctx) => tell(ctx, { to, kind: 'ports.filed', subject, key }));
const listed = async () =>
  (await server.ask({ url: '/api/notices', headers: { cookie } })).json() as { items: Notice[] };
async function mark(body: object, as = cookie): Promise<number> {
  const payload = { requestId: crypto.randomUUID(), ...body };
  const answer = await server.ask({
    method: 'POST',
    url: '/api/notices/read',
    headers: { cookie: as },
    payload,
  });
  return (answer.json() as { unread: number }).unread;
}

test('one is told once of one matter, in words of both languages, and reads it', async () => {
  await told('a');
  await told('a');
  const { items } = await listed();
  expect(items).toMatchObject([
    {
      ref: open,
      read: false,
      says: { zh: expect.stringContaining('《公开备忘录》'), en: expect.stringContaining('Open Memorandum') },
    },
  ]);
  expect(await mark({ ids: [items[0]!.id] })).toBe(0);
  expect((await listed()).items[0]!.read).toBe(true);
  expect(await mark({ ids: [items[0]!.id], read: false })).toBe(1);
});

test('nobody reads or marks what another was told', async () => {
  const [first] = (await listed()).items;
  const zhou = await server.cookieOf(people.zhou);
  expect(await mark({ ids: [first!.id] }, zhou)).toBe(1);
  expect((await listed()).items[0]!.read).toBe(false);
  expect((await server.ask({ url: '/api/notices' })).statusCode).toBe(401);
  expect(await mark({})).toBe(0);
});

test('who does it is not told; what one may no longer see is not spoken of', async () => {
  await server.house.as({ ...archivist, userId: server.ids.shen }, yunjiang, (ctx) =>
    tell(ctx, { to: [server.ids.shen], kind: 'ports.filed', subject: open, key: 'own' }),
  );
  const gone = { kind: 'ports.paper', id: itemIds['law0']! };
  await told('gone', [server.ids.shen], gone);
  expect((await listed()).items).toHaveLength(1);
  await told('closed', [server.ids.shen], closed);
  expect((await listed()).items).toHaveLength(2);
});

test('a notice nobody lists is a fault, and with the change undone nobody is told', async () => {
  await expect(
    server.house.as(archivist, yunjiang, (ctx) =>
      tell(ctx, { to: [server.ids.shen], kind: 'ports.sunk', subject: open, key: 'x' }),
    ),
  ).rejects.toThrow('ports.sunk');
  const failed = server.house.as(archivist, yunjiang, async (ctx) => {
    await tell(ctx, { to: [server.ids.shen], kind: 'ports.filed', subject: open, key: 'undone' });
    throw new Error('undone');
  });
  await expect(failed).rejects.toThrow('undone');
  expect((await listed()).items).toHaveLength(2);
});

test('those who hold a role in the office are found, and those of another office are not', async () => {
  const holders = (roles: string[]) => server.house.as(director, yunjiang, (ctx) => holdersOf(ctx, roles));
  expect(await holders(['director'])).toEqual([server.ids.zhou]);
  expect(await holders(['officer', 'reviser'])).toEqual([server.ids.shen]);
});
