/** Files made to do harm, sent to a server that listens: nothing of them is run, shown in place or too much. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClamd } from '../../../testing/clamd.ts';
import { type FilesServer, filesServer, paperRef } from '../../../testing/files-house.ts';
import { type HostileFile, hostileFiles } from '../../../testing/hostile-files.ts';
import { yunjiang } from '../../../testing/house.ts';
import { type HouseFile, uploadAddress } from '../../contract/files.ts';
import { clamdScan } from './scan.ts';

const megabyte = 1_048_576;
let server: FilesServer;
let clamd: Server;
let origin: string;
beforeAll(async () => {
  clamd = (await startClamd()).server;
  server = await filesServer();
  server.deps.files.scan = clamdScan(`tcp://127.0.0.1:${(clamd.address() as AddressInfo).port}`);
  origin = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  clamd.close();
  await server.close();
});

function post(
  body: Buffer | ReadableStream,
  { name, type, use }: Pick<HostileFile, 'name' | 'type' | 'use'>,
) {
  return fetch(origin + uploadAddress(paperRef, use, name, randomUUID()), {
    method: 'POST',
    headers: { 'content-type': type ?? 'application/octet-stream', cookie: server.cookie },
    body: body as BodyInit,
    duplex: 'half',
  } as RequestInit);
}
const get = (path: string) => fetch(origin + path, { headers: { cookie: server.cookie } });

/** By how much the memory of the process grew at its highest while something was done. */
async function growth(act: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 5);
  await act().finally(() => clearInterval(timer));
  return Math.max(highest, process.memoryUsage.rss()) - before;
}

test.each(hostileFiles)('$what', async (hostile) => {
  const bytes = await hostile.bytes();
  let answer: Response | undefined;
  const grown = await growth(async () => {
    answer = await post(bytes, hostile);
  });
  const said = (await answer!.json()) as HouseFile & { error?: { code: string; message: object } };
  expect(grown / megabyte, 'megabytes of memory').toBeLessThan(150);
  if (hostile.refused) {
    expect([said.error?.code, answer!.ok]).toEqual([hostile.refused, false]);
    expect(said.error!.message).toEqual({
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.any(String),
    });
    return;
  }
  expect({ name: said.name, type: said.type }).toEqual(hostile.kept);
  const served = await get(said.href);
  expect(served.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/,
  );
  expect(served.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  expect(served.headers.get('content-type')).toMatch(/^application\/(pdf|octet-stream)$/);
  expect(said.picture).toBeNull();
});

test('a stream without end is cut off at the limit, and nothing of it stays', async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent += 65_536;
      this.push(Buffer.alloc(65_536, 'x'));
    },
  });
  let refused: unknown;
  const grown = await growth(async () => {
    const stream = Readable.toWeb(endless) as ReadableStream;
    // The server hangs up while it is still being sent to: some clients see its answer, some the end of the line.
    refused = await post(stream, { name: 'endless', use: 'photo' }).then(
      async (answer) => ((await answer.json()) as { error: { code: string } }).error.code,
      () => 'file-too-large',
    );
  });
  endless.destroy();
  expect(refused).toBe('file-too-large');
  expect(sent / megabyte).toBeLessThan(80);
  expect(grown / megabyte).toBeLessThan(150);
});

test('a file announced too long is refused before a byte of it is taken', async () => {
  const answer = await post(Buffer.alloc(16 * megabyte), { name: 'long', use: 'photo' }).catch(
    () => undefined,
  );
  if (answer) expect(answer.status).toBe(413);
});

test('what was found is in the ledger; nothing refused is in the store', async () => {
  const lines = await server.house.look(
    { kind: 'system', module: 'files', office: 'yunjiang' },
    yunjiang,
    (ctx) =>
      ctx.db
        .selectFrom('kernel.ledger')
        .select(['data', 'subject_id'])
        .where('verb', '=', 'files.infected-refused')
        .execute(),
  );
  expect(lines).toEqual([{ data: { found: 'Eicar-Test-Signature' }, subject_id: null }]);
  let kept = 0;
  for await (const one of server.deps.files.store.list()) kept += one.size > 0 ? 1 : 0;
  expect(kept).toBe(hostileFiles.filter((file) => file.kept).length);
});

test('when the scanner is down, files are refused in clear words', async () => {
  await new Promise((done) => clamd.close(done));
  const answer = await post(Buffer.from('honest'), { name: 'honest.txt', use: 'attachment' });
  expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
    503,
    'scan-unavailable',
  ]);
});
