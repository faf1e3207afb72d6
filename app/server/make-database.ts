/** Makes the embedded database of a data folder, in a process of its own: see first-setup.ts, which starts it. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedFolder } from '../../kernel/server/database/open.ts';
import { filesFolder } from '../../kernel/server/files/files.ts';
import type { Settings } from '../settings.ts';
import { openHouse, openLog } from './open-house.ts';
import { seedWhereEmpty } from './seed-demo.ts';

export interface MakeRequest {
  settings: Settings;
  seed: boolean;
}
export type MadeStep = 'tables' | 'demo' | 'done';

// Whoever asked is gone: nothing half-made is to be left behind working.
process.once('disconnect', () => process.exit(1));
process.once('message', (request) => {
  make(request as MakeRequest).then(
    () => process.disconnect(),
    (error: Error) => {
      process.stderr.write(`${error.stack ?? error.message}\n`);
      process.exit(1);
    },
  );
});

/** Made aside and moved into place when complete, so that an interrupted first start leaves no half database. */
async function make({ settings, seed }: MakeRequest): Promise<void> {
  const aside = join(settings.dataDir, 'making');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const open = await openHouse({ ...settings, dataDir: aside }, openLog(settings.logLevel));
  tell('tables');
  if (seed) {
    await seedWhereEmpty(open);
    tell('demo');
  }
  await open.close();
  bringFiles(aside, settings.dataDir);
  renameSync(embeddedFolder(aside), embeddedFolder(settings.dataDir));
  rmSync(aside, { recursive: true, force: true });
  process.removeAllListeners('disconnect');
  tell('done');
}

/** Files the office was filled with go first: a database in place must find all it speaks of. */
function bringFiles(aside: string, dataDir: string): void {
  const made = filesFolder(aside);
  if (existsSync(made)) cpSync(made, filesFolder(dataDir), { recursive: true });
}

function tell(step: MadeStep): void {
  process.send?.(step);
}
