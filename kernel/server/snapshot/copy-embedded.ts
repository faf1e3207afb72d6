import { constants, readdirSync, rmSync, statSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, embeddedFolder } from '../database/open.ts';

const prefix = 'backup-';
const forgottenMs = 6 * 60 * 60 * 1000;

/**
 * Copies the files of the open embedded database into a new folder beside it. The one connection is held meanwhile, so
 * the files are those between two statements: what a process that is killed would leave, which opens as it should.
 */
export async function copyEmbedded({ pool }: Database, dataDir: string): Promise<string> {
  removeForgotten(dataDir);
  const folder = await mkdtemp(join(dataDir, prefix));
  const connection = await pool.connect();
  try {
    await connection.query('checkpoint');
    await cp(embeddedFolder(dataDir), embeddedFolder(folder), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    });
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    connection.release();
  }
}

/** Copies whose reader was killed. One in use is younger. */
function removeForgotten(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(dataDir, name);
    const { mtimeMs } = statSync(path);
    if (Date.now() - mtimeMs > forgottenMs) rmSync(path, { recursive: true, force: true });
  }
}
