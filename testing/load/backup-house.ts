import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { emptyServerDatabase } from '../database.ts';
import { runToEnd } from '../run-to-end.ts';
import { startS3, storageKey } from '../s3-server.ts';
import { newDataDir, startHouse } from '../started-house.ts';
import { acknowledged, lostOf, startWriters } from './writers.ts';
import { senderTo, type Writing } from './writing.ts';

/** What a backup made under load held, and what was wrong with the houses made of it. */
export interface BackupReport {
  seconds: number;
  bytes: number;
  rows: number;
  files: number;
  /** Writes acknowledged before the backup began, and while it was made. */
  before: number;
  meanwhile: number;
  faults: string[];
}

interface Taken {
  file: string;
  bytes: number;
  seconds: number;
  rows: number;
  files: number;
  sections: { name: string; sha256: string }[];
  ledger: { office: string; head: string }[];
}

const clerks = 6;

/**
 * Makes a backup of a house while people write to it, and restores it into an empty folder and, where a server is
 * named, into an empty database of it, with its files in storage of the S3 kind. A backup of what was restored must hold
 * the same rows, the same files and the same ledger; what was acknowledged before the backup began must be there.
 */
export async function backUpUnderLoad(
  env: Record<string, string>,
  dataDir: string,
  server?: string,
): Promise<BackupReport> {
  const source = { DATA_DIR: dataDir, ...env };
  const house = await startHouse({ dataDir, env });
  const writers = await startWriters(await senderTo(house), clerks);
  await enough(writers.written, 40);
  const before = acknowledged(writers.written);
  const passing = newDataDir();
  const taken = await asked<Taken>(['backup', join(passing, 'evening.tgz')], source);
  await writers.stop();
  await house.stop();
  const report: BackupReport = {
    ...taken,
    before: before.length,
    meanwhile: acknowledged(writers.written).length - before.length,
    faults: writers.refused,
  };
  const s3 = await startS3('restored');
  const place = await emptyPlace(server, s3.endpoint);
  for (const [n, settings] of [{}, ...place.env].entries()) {
    const empty = { ...settings, DATA_DIR: join(passing, `house-${n}`) };
    report.faults.push(...(await restored(taken, empty, before)));
  }
  await place.remove();
  await s3.close();
  rmSync(passing, { recursive: true });
  return report;
}

/** Restores into an empty place and compares; answers with what is not as it was. */
async function restored(
  taken: Taken,
  env: { DATA_DIR: string; DATABASE_URL?: string },
  before: Writing[],
): Promise<string[]> {
  const where = env.DATABASE_URL ? 'into a server' : 'into a folder';
  await asked(['restore', taken.file], env);
  const again = await asked<Taken>(['backup', join(env.DATA_DIR, 'again.tgz')], env);
  const faults = differing(taken, again).map((name) => `${where}: ${name} is not as it was`);
  await asked(['doctor'], env);
  const house = await startHouse({ dataDir: env.DATA_DIR, env });
  const lost = await lostOf(await senderTo(house), before);
  await house.stop();
  return [...faults, ...lost.map(({ requestId }) => `${where}: ${requestId} is gone`)];
}

function differing(taken: Taken, again: Taken): string[] {
  const sections = taken.sections.filter(
    (section) => !again.sections.some((other) => isDeepStrictEqual(section, other)),
  );
  const ledger = isDeepStrictEqual(taken.ledger, again.ledger) ? [] : ['the ledger'];
  return [...sections.map(({ name }) => name), ...ledger];
}

/** An empty database of the server, for a house that keeps its files in storage of the S3 kind; none without a server. */
async function emptyPlace(server: string | undefined, endpoint: string) {
  if (!server) return { env: [], remove: async () => undefined };
  const { url, drop } = await emptyServerDatabase(server);
  const storage = {
    FILES_S3_ENDPOINT: endpoint,
    FILES_S3_BUCKET: 'restored',
    FILES_S3_KEY_ID: storageKey.keyId,
    FILES_S3_SECRET: storageKey.secret,
  };
  return { env: [{ DATABASE_URL: url, ...storage }], remove: drop };
}

async function enough(written: readonly Writing[], count: number): Promise<void> {
  while (acknowledged(written).length < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Runs a command that must succeed, and answers with the object it printed. */
async function asked<T>(command: string[], env: Record<string, string>): Promise<T> {
  const { exit, stdout, stderr } = await runToEnd('bin/chancery.mjs', [...command, '--json'], env);
  if (exit !== 0) throw new Error(`${command.join(' ')} ended with ${exit}: ${stdout}${stderr}`);
  return JSON.parse(stdout) as T;
}
