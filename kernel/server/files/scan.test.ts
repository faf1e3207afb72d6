import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClamd } from '../../../testing/clamd.ts';
import { eicar } from '../../../testing/hostile-files.ts';
import { clamdScan } from './scan.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-scan-'));
const socket = join(folder, 'clamd.ctl');
let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
  clamd = await startClamd(socket);
});
afterAll(() => {
  clamd.server.close();
  rmSync(folder, { recursive: true });
});

function fileOf(bytes: string | Uint8Array): string {
  const path = join(folder, 'brought');
  writeFileSync(path, bytes);
  return path;
}

test('a scanner is asked through its socket: what is clean passes, what is not is refused by name', async () => {
  const scan = clamdScan(`unix:${socket}`);
  await scan(fileOf(Buffer.alloc(300_000, 'harmless ')));
  await expect(scan(fileOf(eicar))).rejects.toMatchObject({ code: 'file-infected' });
  expect(clamd.scanned()).toBe(2);
});

test('a socket where nobody is, or somebody who hangs up, is no answer', async () => {
  const path = fileOf('harmless');
  await expect(clamdScan(`unix:${socket}.none`)(path)).rejects.toMatchObject({ code: 'scan-unavailable' });
  const rude = createServer((line) => line.destroy());
  await new Promise<void>((done) => rude.listen(join(folder, 'rude'), done));
  await expect(clamdScan(`unix:${folder}/rude`)(path)).rejects.toMatchObject({ code: 'scan-unavailable' });
  rude.close();
});
