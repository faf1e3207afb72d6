import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { openFiles } from '../../kernel/server/files/files.ts';
import { SnapshotFault } from '../../kernel/server/snapshot/faults.ts';
import { readSnapshot } from '../../kernel/server/snapshot/read-snapshot.ts';
import { type TakenSnapshot, takeSnapshot } from '../../kernel/server/snapshot/take-snapshot.ts';
import ownPackage from '../../package.json' with { type: 'json' };
import type { Settings } from '../settings.ts';
import { openToRead } from './readable-database.ts';

export interface Backup extends TakenSnapshot {
  file: string;
  bytes: number;
}

/**
 * Writes a snapshot aside, reads it back in full, and only then gives it its name: a file of that name is a whole
 * one, whatever happened on the way.
 */
export async function makeBackup(settings: Settings, name: string): Promise<Backup> {
  const file = resolve(name);
  refuseName(file);
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const { database, release } = await openToRead(settings);
  try {
    const source = {
      db: database.kysely,
      engine: settings.databaseUrl ? ('server' as const) : ('embedded' as const),
      blobs: openFiles(settings).store,
      program: ownPackage.version,
      now: new Date(),
    };
    const taken = await takeSnapshot(source, aside);
    await readSnapshot(aside);
    await toDisk(aside);
    renameSync(aside, file);
    await toDisk(dirname(file));
    return { ...taken, file, bytes: statSync(file).size };
  } finally {
    rmSync(aside, { force: true });
    await release();
  }
}

function refuseName(file: string): void {
  if (existsSync(file))
    throw new SnapshotFault('snapshot-target', {
      zh: `已有文件 ${file}，不予覆盖。请换一个名称。`,
      en: `There is a file ${file} already, and it is not overwritten. Choose another name.`,
    });
  if (!existsSync(dirname(file)))
    throw new SnapshotFault('snapshot-target', {
      zh: `没有文件夹 ${dirname(file)}。`,
      en: `There is no folder ${dirname(file)}.`,
    });
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
