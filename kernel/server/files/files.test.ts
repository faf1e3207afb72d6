import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FilesServer, filesServer, paperRef, photograph } from '../../../testing/files-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { pdfOf } from '../../../testing/pdf.ts';
import { itemIds } from '../../../testing/ports-module.ts';
import { people } from '../../../testing/server.ts';
import type { HouseFile, readPages as readPagesContract } from '../../contract/files.ts';
import type { OutputOf } from '../../contract/operation.ts';
import { preparing } from '../perform.ts';
import { eraseBytes } from './erase-bytes.ts';
import { listStored, sweepOffice } from './sweep.ts';

const text = Buffer.from('会谈纪要：双方同意明年春天再会。\nMinutes: both sides meet again next spring.\n');
let server: FilesServer;
beforeAll(async () => {
  server = await filesServer();
});
afterAll(() => server.close());
beforeEach(() => void server.house.events.splice(0));

const act = (verb: string, fileId: string, body: object = {}, cookie = server.cookie) =>
  server.ask({
    method: 'POST',
    url: `/api/files/${fileId}/${verb}`,
    headers: { cookie },
    payload: { requestId: randomUUID(), ...body },
  });
const list = async (use = 'attachment') =>
  (await server.get(`/api/files/of/${paperRef.kind}/${paperRef.id}?use=${use}`)).json() as {
    files: HouseFile[];
    abilities: object;
  };
async function stored(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { office, key } of listStored(server.deps.files))
    if (office === 'yunjiang') keys.push(key);
  return keys;
}
/** Carries out what was told, as the queue would. */
async function reacted(): Promise<void> {
  const actor = { kind: 'system', module: 'files', office: 'yunjiang' } as const;
  for (const event of server.house.events.splice(0))
    if (event.name === eraseBytes.event)
      await eraseBytes.prepare?.(preparing(server.house.deps, actor, yunjiang), event);
}

describe('a PDF', () => {
  const readPages = async (id: string) =>
    (await server.get(`/api/files/${id}/pages`)).json() as OutputOf<typeof readPagesContract>;

  test('is a download, and its pages are pictures the house makes, for whoever sees its subject', async () => {
    const kept = await server.brought(pdfOf(['1 0 0 rg 0 0 300 400 re f', '0 0 1 rg 0 0 300 400 re f']), {
      name: '章程.pdf',
    });
    const { count, pages } = await readPages(kept.id);
    expect([count, pages.length]).toEqual([2, 2]);
    const [, second] = pages;
    const answer = await server.get(second!.href);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const { data, info } = await sharp(answer.rawPayload).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([second!.width, second!.height]);
    const [red, green, blue] = data.subarray(info.channels * 50);
    expect(blue).toBeGreaterThan(240);
    expect(red! + green!).toBeLessThan(20);
    expect((await server.get(kept.href)).headers['content-disposition']).toMatch(/^attachment/);
    for (const page of ['page-0', 'page-3', 'page-99'])
      expect((await server.get(`/api/files/${kept.id}/${page}.webp`)).statusCode).toBe(404);
    await act('remove', kept.id);
  });
  test.each([
    ['cut off in the middle', () => pdfOf(['1 0 0 rg 0 0 9 9 re f']).subarray(0, 40)],
    ['with nothing in it', () => Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n')],
  ])('%s has no pictures, and is still a download', async (_, bytes) => {
    const kept = await server.brought(bytes(), { name: 'a.pdf' });
    expect(await readPages(kept.id)).toEqual({ count: 0, pages: [] });
    expect((await server.get(`/api/files/${kept.id}/page-1.webp`)).statusCode).toBe(404);
    expect((await server.get(kept.href)).headers['content-disposition']).toMatch(/^attachment/);
    await act('remove', kept.id);
  });
  test('with a script in it shows its page and runs nothing: what is shown is a picture', async () => {
    const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
    const kept = await server.brought(pdfOf(['0 1 0 rg 0 0 300 400 re f'], `/OpenAction ${script}`), {
      name: 'form.pdf',
    });
    const [page] = (await readPages(kept.id)).pages;
    const { rawPayload, headers } = await server.get(page!.href);
    expect(headers['content-type']).toBe('image/webp');
    expect(rawPayload.includes('JavaScript')).toBe(false);
    await act('remove', kept.id);
  });
  test('has pictures for people of the house alone, and what is no PDF has none', async () => {
    const kept = await server.brought(pdfOf(['1 0 0 rg 0 0 9 9 re f']), { name: 'a.pdf' });
    const asked = (what: string) => server.ask({ method: 'GET', url: `/api/files/${kept.id}/${what}` });
    expect((await asked('pages')).statusCode).toBe(401);
    expect((await asked('page-1.webp?office=yunjiang')).statusCode).toBe(404);
    expect((await asked('content?office=yunjiang')).statusCode).toBe(200);
    const picture = await server.brought(await photograph(400, 300), { use: 'image', name: 'p.jpg' });
    expect(await readPages(picture.id)).toEqual({ count: 0, pages: [] });
    expect((await server.get(`/api/files/${picture.id}/page-1.webp`)).statusCode).toBe(404);
    await act('remove', kept.id);
    await act('remove', picture.id);
  });
});

describe('a file', () => {
  test('is kept under a clean name, listed, and given back byte for byte as a download', async () => {
    const kept = await server.brought(text, { name: '../../纪要\u202E.exe.txt' });
    expect(kept).toMatchObject({ name: '纪要.txt', type: 'text/plain', size: text.length, picture: null });
    const { files, abilities } = await list();
    expect([files.map(({ id }) => id), abilities]).toEqual([[kept.id], { keep: true }]);
    const answer = await server.get(kept.href);
    expect(answer.rawPayload.equals(text)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="__.txt"; filename*=UTF-8''${encodeURIComponent('纪要')}.txt`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-length': String(text.length),
    });
    const again = await server.get(kept.href, { 'if-none-match': answer.headers.etag as string });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const part = await server.get(kept.href, { range: 'bytes=3-8' });
    expect([part.statusCode, part.headers['content-range'], part.body]).toEqual([
      206,
      `bytes 3-8/${text.length}`,
      text.subarray(3, 9).toString(),
    ]);
    expect((await server.get(kept.href, { range: 'bytes=9999-' })).statusCode).toBe(416);
    await act('remove', kept.id);
  });
  test('stands in the ledger without its name', async () => {
    const kept = await server.brought(text, { name: '秘密.txt' });
    const lines = await server.house.look(
      { kind: 'system', module: 'files', office: 'yunjiang' },
      yunjiang,
      (ctx) => ctx.db.selectFrom('kernel.ledger').selectAll().where('verb', '=', 'files.added').execute(),
    );
    expect(lines.at(-1)).toMatchObject({
      subject_id: paperRef.id,
      data: { file: kept.id, use: 'attachment' },
    });
    expect(JSON.stringify(lines)).not.toContain('秘密');
    await act('remove', kept.id);
  });
  test('brought twice by one request is kept once', async () => {
    const request = randomUUID();
    const first = await server.brought(text, { request });
    expect(await server.brought(text, { request })).toEqual(first);
    expect((await server.send(Buffer.from('other'), { request })).json().error.code).toBe(
      'request-id-reused',
    );
    expect((await list()).files).toHaveLength(1);
    await act('remove', first.id);
  });
  test('is described by version', async () => {
    const kept = await server.brought(text);
    const words = { caption: { zh: ' 纪要 ', en: '' }, alt: { zh: null, en: null } };
    const described = (await act('describe', kept.id, { version: 1, ...words })).json() as HouseFile;
    expect(described).toMatchObject({ version: 2, caption: { zh: '纪要', en: null } });
    expect((await act('describe', kept.id, { version: 1, ...words })).json().error.code).toBe(
      'stale-version',
    );
    await act('remove', kept.id);
  });
  test('removed, takes its bytes with it, unless another file has the same', async () => {
    const before = await stored();
    const one = await server.brought(text, { name: 'one.txt' });
    const two = await server.brought(text, { name: 'two.txt' });
    await act('remove', one.id);
    await reacted();
    expect((await server.get(two.href)).body).toBe(text.toString());
    expect((await server.get(one.href)).statusCode).toBe(404);
    await act('remove', two.id);
    await reacted();
    // What the second one stored, before it was known to be the same, is left to the sweep.
    const left = (await stored()).filter((key) => !before.includes(key));
    expect(left).toHaveLength(1);
    expect((await act('remove', two.id)).json().error.code).toBe('not-found');
  });
});

describe('a picture', () => {
  test('is made anew: upright, without what the camera wrote, in its sizes', async () => {
    const kept = await server.brought(await photograph(1200, 900), { use: 'image', name: '合影.png' });
    expect(kept).toMatchObject({
      name: '合影.jpg',
      type: 'image/jpeg',
      picture: { width: 900, height: 1200 },
    });
    expect(kept.picture!.sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 427],
      [800, 1067],
    ]);
    const master = await sharp((await server.get(kept.href)).rawPayload).metadata();
    expect([master.exif, master.icc, master.orientation]).toEqual([undefined, undefined, undefined]);
    const shown = await server.get(kept.picture!.sizes[0]!.webp);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
    });
    expect(await sharp(shown.rawPayload).metadata()).toMatchObject({ format: 'webp', width: 320 });
    for (const what of ['321.webp', '320.svg', '320.webp.html', 'original'])
      expect((await server.get(`/api/files/${kept.id}/${what}`)).statusCode).toBe(404);
    await act('remove', kept.id);
    await reacted();
  });
  test('that is small keeps its width; a drawing stays a PNG with its transparency', async () => {
    const drawing = await sharp({
      create: { width: 40, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const kept = await server.brought(drawing, { use: 'image' });
    expect(kept).toMatchObject({ type: 'image/png', picture: { sizes: [{ width: 40, height: 20 }] } });
    expect((await sharp((await server.get(kept.href)).rawPayload).metadata()).hasAlpha).toBe(true);
  });
  test('of a person takes the place of the one before', async () => {
    const first = await server.brought(await photograph(400, 300), { use: 'photo' });
    const second = await server.brought(await photograph(300, 400), { use: 'photo' });
    expect((await list('photo')).files.map(({ id }) => id)).toEqual([second.id]);
    expect((await server.get(first.href)).statusCode).toBe(404);
  });
});

describe('who may', () => {
  test('see it: whoever sees the subject, and nobody of another office', async () => {
    const kept = await server.brought(text);
    expect((await server.ask({ url: kept.href })).statusCode).toBe(404);
    const abroad = { 'x-office': 'qinghe', cookie: await server.cookieOf(people.zhou) };
    expect((await server.ask({ url: kept.href, headers: abroad })).statusCode).toBe(404);
    expect((await act('remove', kept.id, {}, abroad.cookie)).statusCode).toBe(200);
  });
  test('bring it: whoever the subject’s owner says, before a byte is taken', async () => {
    const strange = { kind: 'ports.person', id: itemIds['苏晏']! };
    expect((await server.send(text, { ref: strange })).json().error.code).toBe('not-allowed');
    const nothing = { kind: 'ports.paper', id: itemIds['law0']! };
    expect((await server.send(text, { ref: nothing })).json().error.code).toBe('not-found');
    expect((await server.send(text, { cookie: 'none=1' })).json().error.code).toBe('not-signed-in');
    const unread = await server.ask({
      method: 'POST',
      url: `/api/files/of/${paperRef.kind}/${paperRef.id}/portrait?requestId=${randomUUID()}`,
      headers: { cookie: server.cookie, 'content-type': 'text/plain' },
      payload: text,
    });
    expect([unread.statusCode, Object.keys(unread.json().error.fields)]).toEqual([400, ['use']]);
  });
});

test('what a cut-off request left is swept once it is old; what is kept stays', async () => {
  const kept = await server.brought(Buffer.from('kept'));
  const lost = await server.brought(Buffer.from('lost'));
  await act('remove', lost.id);
  server.house.events.splice(0);
  const sweepAt = (hours: number) =>
    sweepOffice(server.deps.files, 'yunjiang', new Date(Date.now() + hours * 3_600_000), (ask) =>
      server.house.look({ kind: 'system', module: 'files', office: 'yunjiang' }, yunjiang, ask),
    );
  expect(await sweepAt(0)).toBe(0);
  expect(await sweepAt(2)).toBeGreaterThan(0);
  expect(await sweepAt(2)).toBe(0);
  expect((await server.get(kept.href)).body).toBe('kept');
});

test('a store that lost bytes answers as a fault, never with something else', async () => {
  const kept = await server.brought(Buffer.from('soon gone'));
  await rm(server.deps.files.incoming.replace(/incoming$/, 'yunjiang'), { recursive: true });
  expect((await server.get(kept.href)).json().error.code).toBe('internal');
});
