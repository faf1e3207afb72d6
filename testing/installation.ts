import { rmSync } from 'node:fs';
import type { DatabaseSettings } from '../kernel/server/database/open.ts';
import { emptyServerDatabase } from './database.ts';
import { newDataDir } from './started-house.ts';

/** An installation of the test's own: a data folder, and on a server a database. Nothing is in them yet. */
export interface Installation {
  dataDir: string;
  /** The settings that lead the programs to it. */
  env: Record<string, string>;
  /** For opening its database as the owner, while nobody else has it open. */
  database: DatabaseSettings;
  remove(): Promise<void>;
}

/** Embedded, unless TEST_DATABASE_URL names a PostgreSQL server: as all tests of the database. */
export async function newInstallation(): Promise<Installation> {
  const dataDir = newDataDir();
  const server = process.env.TEST_DATABASE_URL;
  const own = server ? await emptyServerDatabase(server) : undefined;
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
