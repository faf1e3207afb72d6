import { join } from 'node:path';
import { allMigrations } from '../app/server/open-house.ts';
import { type DatabaseSettings, openDatabase } from '../kernel/server/database/open.ts';
import { openQueue } from '../kernel/server/events/queue.ts';
import { openFiles } from '../kernel/server/files/files.ts';
import type { Snapshot } from '../kernel/server/snapshot/format.ts';
import { putBack } from '../kernel/server/snapshot/restore-snapshot.ts';

/** Makes of a kept snapshot the house it was taken from: its tables as its program had them, and not a step further. */
export async function makeOlderHouse(file: string, settings: DatabaseSettings): Promise<Snapshot> {
  const database = await openDatabase(settings);
  try {
    await (await openQueue(database.pool, [], { error: () => undefined })).stop();
    const target = {
      migrations: allMigrations(),
      blobs: openFiles(settings).store,
      passing: join(settings.dataDir, 'passing'),
    };
    return await database.kysely.transaction().execute((trx) => putBack(trx, target, file));
  } finally {
    await database.close();
  }
}
