import { cpSync, rmSync } from 'node:fs';
import type { DatabaseSettings } from '../kernel/server/database/open.ts';
import { emptyServerDatabase } from './database.ts';
import { filledHouse } from './filled-house.ts';
import { newDataDir } from './started-house.ts';

/** An installation of the test's own: a data folder, and on a server a database. */
export interface Installation {
  dataDir: string;
  /** The settings that lead the programs to it. */
  env: Record<string, string>;
  /** For opening its database as the owner, while nobody else has it open. */
  database: DatabaseSettings;
  remove(): Promise<void>;
}

/** One with nothing in it yet. Embedded, unless TEST_DATABASE_URL names a PostgreSQL server: as all tests of the database. */
export function newInstallation(): Promise<Installation> {
  return installationOn(newDataDir());
}

/** One with the demonstration office in it, as its first start left it. */
export async function filledInstallation(): Promise<Installation> {
  const filled = await filledHouse(process.env.TEST_DATABASE_URL);
  const dataDir = newDataDir();
  cpSync(filled.dataDir, dataDir, { recursive: true });
  return installationOn(dataDir, filled.database);
}

async function installationOn(dataDir: string, like?: string): Promise<Installation> {
  const server = process.env.TEST_DATABASE_URL;
  const own = server ? await emptyServerDatabase(server, like) : undefined;
  return {
    dataDir,
    env: { DATA_DIR: dataDir, ...(own && { DATABASE_URL: own.url }) },
    database: { dataDir, databaseUrl: own?.url },
    async remove() {
      await own?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
