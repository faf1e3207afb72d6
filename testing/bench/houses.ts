import { rmSync } from 'node:fs';
import { newDataDir, type StartedHouse, startHouse } from '../started-house.ts';
import { findServerPrograms, startCluster, stopAtEnd } from '../suite/cluster.ts';
import type { Measured } from './part.ts';

/** A database the house is measured on. */
export interface Engine {
  name: string;
  /** Settings that lead the house to it. */
  env: Record<string, string>;
}

/**
 * Measures on the embedded database, then on a PostgreSQL server of the run's own where the machine has one.
 * Each begins with a new data folder, which is thrown away.
 */
export async function onEachEngine(
  measure: (engine: Engine, dataDir: string) => Promise<Measured['figures']>,
): Promise<Measured> {
  const embedded = await inNewFolder((dataDir) => measure({ name: 'embedded', env: {} }, dataDir));
  const programs = findServerPrograms();
  if (!programs) return { figures: embedded, absent: [noServer] };
  const cluster = await startCluster(programs, 'durably');
  const stop = stopAtEnd(cluster);
  try {
    const engine = { name: `PostgreSQL ${cluster.version}`, env: { DATABASE_URL: cluster.url } };
    const server = await inNewFolder((dataDir) => measure(engine, dataDir));
    return { figures: [...embedded, ...server], absent: [] };
  } finally {
    stop();
  }
}

/** The house as `npm start` starts it, asked something, and ended. */
export async function withHouse<T>(
  { env }: Engine,
  dataDir: string,
  ask: (house: StartedHouse) => Promise<T>,
): Promise<T> {
  const house = await startHouse({ dataDir, env, entry: 'bin/start.mjs' });
  try {
    return await ask(house);
  } finally {
    await house.stop();
  }
}

/** A house of its own on the embedded database, for as long as it is asked. */
export function onEmbeddedHouse<T>(ask: (house: StartedHouse) => Promise<T>): Promise<T> {
  return inNewFolder((dataDir) => withHouse({ name: 'embedded', env: {} }, dataDir, ask));
}

/** A new data folder for as long as it is needed. */
export async function inNewFolder<T>(use: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = newDataDir();
  try {
    return await use(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const noServer = {
  zh: '本机没有 PostgreSQL 服务器程序，只测了内嵌数据库。',
  en: 'There are no PostgreSQL server programs on this machine: only the embedded database was measured.',
};
