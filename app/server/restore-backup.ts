import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeFolder } from '../../kernel/server/control/take-folder.ts';
import { stepNames } from '../../kernel/server/database/migrate.ts';
import { embeddedFolder, openDatabase } from '../../kernel/server/database/open.ts';
import { derivedFolder } from '../../kernel/server/derived/derived.ts';
import { openFiles } from '../../kernel/server/files/files.ts';
import { targetTaken } from '../../kernel/server/snapshot/faults.ts';
import type { Snapshot, SnapshotHead } from '../../kernel/server/snapshot/format.ts';
import { readSnapshot } from '../../kernel/server/snapshot/read-snapshot.ts';
import { refuseNewer, restoreSnapshot } from '../../kernel/server/snapshot/restore-snapshot.ts';
import type { Settings } from '../settings.ts';
import { provideDataFolder } from './data-folder.ts';
import { allMigrations, openHouse, openLog } from './open-house.ts';
import { reachDatabase } from './reach-database.ts';
import { rebuildSearch } from './rebuild-search.ts';

/** Reads a snapshot to its end without touching anything: is it whole, and can this program restore it? */
export async function checkBackup(name: string): Promise<Snapshot> {
  const snapshot = await readSnapshot(resolve(name));
  refuseNewer(snapshot.head, allMigrations());
  return snapshot;
}

/**
 * Restores a snapshot into an empty place. It is read twice: once to be sure of it, then to put it in. Everything is
 * made aside, or in one transaction, and moved into place when it holds. Of a snapshot made by an earlier program the
 * search is then made anew.
 */
export async function restoreBackup(settings: Settings, name: string): Promise<Snapshot> {
  await checkBackup(name);
  provideDataFolder(settings.dataDir);
  const folder = await takeFolder(settings.dataDir);
  const aside = join(settings.dataDir, 'restoring');
  try {
    refuseFull(settings);
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { mode: 0o700 });
    const snapshot = await intoDatabase(settings, aside, resolve(name));
    // What was made of another database says nothing of this one.
    rmSync(derivedFolder(settings.dataDir), { recursive: true, force: true });
    if (!settings.databaseUrl) renameSync(embeddedFolder(aside), embeddedFolder(settings.dataDir));
    if (isOlder(snapshot.head)) await searchAnew(settings);
    return snapshot;
  } finally {
    rmSync(aside, { recursive: true, force: true });
    await folder.release();
  }
}

/** Was it made by a program that knew fewer steps than this one? */
function isOlder({ migrations }: SnapshotHead): boolean {
  return stepNames(allMigrations()).some((step) => !migrations.includes(step));
}

/** As an upgrade does: this program may find kinds of things the one before did not. */
async function searchAnew(settings: Settings): Promise<void> {
  const house = await openHouse(settings, openLog('warn'));
  try {
    await rebuildSearch(house.accounts, house.deps);
  } finally {
    await house.close();
  }
}

async function intoDatabase(settings: Settings, aside: string, file: string): Promise<Snapshot> {
  const database = await openDatabase({ ...settings, dataDir: aside });
  try {
    await reachDatabase(database);
    const target = {
      database,
      log: openLog('warn'),
      migrations: allMigrations(),
      blobs: openFiles({ ...settings, dataDir: aside }).store,
      passing: join(aside, 'passing'),
      settle: async () => moveFiles(aside, settings.dataDir),
    };
    return await restoreSnapshot(target, file);
  } finally {
    await database.close();
  }
}

/** Files restored to a folder go where the house looks for them, just before the rows are kept. */
function moveFiles(aside: string, dataDir: string): void {
  const files = join(aside, 'files');
  if (!existsSync(files)) return;
  // A folder that is there is empty: it was looked at before anything began.
  rmSync(join(dataDir, 'files'), { recursive: true, force: true });
  renameSync(files, join(dataDir, 'files'));
}

/** A folder that is or was a house's; the socket is ours. */
function refuseFull({ dataDir, databaseUrl }: Settings): void {
  const kept = ['files', ...(databaseUrl ? [] : ['database'])].map((name) => join(dataDir, name));
  const [found] = kept.filter((path) => existsSync(path) && readdirSync(path).length > 0);
  if (found) throw targetTaken({ zh: `已有 ${found}`, en: `there is ${found}` });
}
