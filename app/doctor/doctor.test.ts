import { chmodSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../kernel/server/database/open.ts';
import { startClamd } from '../../testing/clamd.ts';
import { filledInstallation, type Installation, newInstallation } from '../../testing/installation.ts';
import { openMachineServer } from '../../testing/machine-server.ts';
import { runToEnd } from '../../testing/run-to-end.ts';
import { startS3, storageKey } from '../../testing/s3-server.ts';
import { type StartedHouse, startHouse } from '../../testing/started-house.ts';
import type { NamedFinding } from './named-finding.ts';

let own: Installation;
let house: StartedHouse;
beforeAll(async () => {
  own = await filledInstallation();
  house = await startHouse({ dataDir: own.dataDir, env: own.env });
});
afterAll(async () => {
  await house.stop();
  await own.remove();
});

async function onDatabase(act: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase(own.database);
  await act(database);
  await database.close();
}

interface Told {
  exit: number | null;
  errors: number;
  findings: NamedFinding[];
}

async function doctor(env: Record<string, string> = {}): Promise<Told> {
  const { exit, stdout } = await runToEnd('bin/chancery.mjs', ['doctor', '--json'], { ...own.env, ...env });
  return { exit, ...(JSON.parse(stdout) as Omit<Told, 'exit'>) };
}

/** What is not well, as a check and its level. A throwaway server does not wait for its disk, and is told so. */
const notWell = ({ findings }: Told) =>
  findings
    .filter(({ level, says }) => level !== 'ok' && !says.en.includes('power cut'))
    .map(({ check, level }) => `${check} ${level}`);

test('a sound house is told to be, while it runs and at rest, and nothing in it changes', async () => {
  const running = await doctor();
  expect(notWell(running)).toEqual([]);
  expect(running).toMatchObject({ exit: 0, errors: 0 });
  expect(running.findings.find(({ check }) => check === 'data-folder')!.says.en).toContain(
    'a house runs on it',
  );
  expect((await fetch(`${house.url}/readyz`)).status).toBe(200);
  await house.stop();
  // Work past its time waits for the next start, and is not late while nobody serves.
  const queue = (statement: string) => onDatabase((database) => database.pool.query(statement));
  await queue(
    `insert into pgboss.job (name, data, start_after) values ('house', '{}', now() - interval '1 hour')`,
  );
  const resting = await doctor();
  await queue(`delete from pgboss.job where data = '{}'`);
  expect(notWell(resting)).toEqual([]);
  const ledger = ({ findings }: Told) => findings.filter(({ check }) => check === 'ledger');
  expect(ledger(resting)).toEqual(ledger(running));
  const said = await runToEnd('bin/chancery.mjs', ['doctor'], own.env);
  expect(said.stdout).toMatch(
    /^\[正常\] 账本：yunjiang：\d+ 行全部相符\n\[ok\] Ledger: yunjiang: all \d+ lines hold\n/m,
  );
});

test('demonstration passwords, addresses and services that do not fit are told, each with what to do', async () => {
  chmodSync(own.dataDir, 0o755);
  const told = await doctor({
    HOST: '0.0.0.0',
    PUBLIC_URL: 'http://fao.example',
    CLAMD_URL: 'tcp://127.0.0.1:1',
    MACHINE_URL: 'http://127.0.0.1:1/v1',
    MACHINE_MODEL: 'small',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'notices@fao.example',
  });
  chmodSync(own.dataDir, 0o700);
  expect(told.exit).toBe(1);
  expect(notWell(told)).toEqual([
    'data-folder warning',
    'addresses warning',
    'services error',
    'services error',
    'services error',
    'passwords error',
  ]);
  for (const { level, mend } of told.findings) expect(mend === undefined).toBe(level === 'ok');
});

test('services that answer are well', async () => {
  const clamd = await startClamd();
  const s3 = await startS3('papers');
  const machine = await openMachineServer();
  const { port } = clamd.server.address() as { port: number };
  const told = await doctor({
    PUBLIC_URL: 'https://fao.example',
    CLAMD_URL: `tcp://127.0.0.1:${port}`,
    MACHINE_URL: machine.url,
    MACHINE_MODEL: 'small',
    FILES_S3_ENDPOINT: s3.endpoint,
    FILES_S3_BUCKET: 'papers',
    FILES_S3_KEY_ID: storageKey.keyId,
    FILES_S3_SECRET: storageKey.secret,
  });
  clamd.server.close();
  await s3.close();
  expect(machine.asked).toEqual([]);
  await machine.close();
  // The demonstration's files lie in the folder, not in that storage.
  expect(notWell(told)).toEqual(['addresses warning', 'services warning', 'files error', 'passwords error']);
});

test('data of a newer program are left alone, by the start and the commands, and the doctor says why', async () => {
  await onDatabase((database) =>
    database.pool.query(`insert into chancery_migrations.done (owner, name) values ('press', '0999-later')`),
  );
  for (const [script, ...args] of [['app/start.ts'], ['bin/chancery.mjs', 'ledger', 'verify']] as const) {
    const { exit, stderr } = await runToEnd(script, args, { ...own.env, PORT: '0' });
    expect(exit).toBe(2);
    expect(stderr).toContain('较新版本的程序使用过（press/0999-later）');
    expect(stderr).toContain('A newer program has worked on these data (press/0999-later)');
  }
  const told = await doctor();
  const unseen = ['roles', 'fence', 'ledger', 'files', 'queue', 'search', 'clock'];
  expect(notWell(told)).toEqual(['tables error', ...unseen.map((check) => `${check} warning`)]);
  expect(told.exit).toBe(1);
});

test('where there is no house it says so', async () => {
  const nowhere = await newInstallation();
  const told = await doctor(nowhere.env);
  await nowhere.remove();
  expect(notWell(told)).toEqual([own.env.DATABASE_URL ? 'tables error' : 'database error']);
});
