import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type S3Server, startS3, storageKey } from '../../../testing/s3-server.ts';
import { diskStore } from './disk-store.ts';
import { s3Store } from './s3-store.ts';
import type { FileStore, StoredBytes } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-stores-'));
let storage: S3Server;
beforeAll(async () => {
  storage = await startS3('chancery');
});
afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const settings = () => ({
  endpoint: storage.endpoint,
  bucket: 'chancery',
  region: 'cn-east-1',
  ...storageKey,
});
const stores: [string, () => FileStore][] = [
  ['a folder', () => diskStore(join(folder, 'disk'))],
  ['storage that speaks S3', () => s3Store(settings())],
];

async function all(store: FileStore): Promise<StoredBytes[]> {
  const found: StoredBytes[] = [];
  for await (const one of store.list()) found.push(one);
  return found;
}

function fileOf(content: string): { key: string; path: string } {
  const path = join(folder, `sent-${randomUUID()}`);
  writeFileSync(path, content);
  return { key: `${createHash('sha256').update(content).digest('hex')}.0000beef`, path };
}

describe.each(stores)('%s', (_what, open) => {
  test('keeps, gives back whole and in part, lists and erases', async () => {
    const store = open();
    const { key, path } = fileOf('云江与布伦港\n'.repeat(1000));
    await store.keep('yunjiang', key, path);
    expect(await text(await store.open('yunjiang', key))).toBe('云江与布伦港\n'.repeat(1000));
    expect(await text(await store.open('yunjiang', key, { first: 3, last: 8 }))).toBe('江与');
    const listed = await all(store);
    expect(listed).toEqual([{ office: 'yunjiang', key, size: 19_000, at: expect.any(Date) }]);
    expect(Math.abs(Date.now() - listed[0]!.at.getTime())).toBeLessThan(120_000);
    await store.drop('yunjiang', key);
    await store.drop('yunjiang', key);
    expect(await all(store)).toEqual([]);
    await expect(store.open('yunjiang', key)).rejects.toThrow();
  });
});

test('storage refuses a request signed with another key, and bytes that are not what their hash says', async () => {
  const { key, path } = fileOf('signed');
  const stranger = s3Store({ ...settings(), secret: 'other' });
  await expect(stranger.keep('yunjiang', key, path)).rejects.toThrow('403');
  await expect(stranger.open('yunjiang', key)).rejects.toThrow('403');
  const changed = fileOf('changed');
  await expect(s3Store(settings()).keep('yunjiang', key, changed.path)).rejects.toThrow('403');
  expect([...storage.objects]).toEqual([]);
});

test('storage lists more than one page', async () => {
  const store = s3Store(settings());
  const kept = ['one', 'three', 'seven', 'eleven', 'thirteen'].map(fileOf);
  for (const { key, path } of kept) await store.keep('qinghe', key, path);
  expect((await all(store)).map(({ key }) => key)).toEqual(kept.map(({ key }) => key).toSorted());
});

describe('a storage that is slow', () => {
  const patience = 100;
  let open: ServerResponse[] = [];
  const server = createServer((_request, response) => void open.push(response));
  const slow = () => {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return s3Store({ ...settings(), endpoint }, patience);
  };
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    open = [];
  });
  async function asked(): Promise<ServerResponse> {
    while (open.length === 0) await wait(5);
    return open[0]!;
  }

  test('is given up when it does not answer, and let go on when it does', async () => {
    await expect(slow().open('yunjiang', 'one')).rejects.toThrow('does not answer');
    open = [];
    const opened = slow().open('yunjiang', 'two');
    const response = await asked();
    response.write('first, ');
    const whole = text(await opened);
    await wait(patience * 2);
    response.end('second');
    expect(await whole).toBe('first, second');
  });

  test('or gives the whole of a file for a part of it, is not believed', async () => {
    const part = slow().open('yunjiang', 'three', { first: 0, last: 1 });
    (await asked()).end('all of it');
    await expect(part).rejects.toThrow('parts');
  });
});
