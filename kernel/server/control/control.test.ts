import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { askHolder } from './ask.ts';
import { takeFolder } from './take-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-control-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a long command is waited for as long as its holder gives a sign of life, and no longer', async () => {
  const held = await takeFolder(folder);
  const done = { stdout: 'done\n', stderr: '', exit: 0 };
  held.answerWith(async () => {
    await wait(3_000);
    return done;
  }, 100);
  const request = { command: 'demo fill', args: ['--cases', '100000'], folder: '.' };
  expect(await askHolder(folder, request, 1.5)).toEqual(done);
  held.answerWith(async () => {
    await wait(3_000);
    return done;
  });
  expect(await askHolder(folder, request, 1.5)).toBe('silent');
  await held.release();
});
