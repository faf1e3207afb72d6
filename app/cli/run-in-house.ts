import { existsSync } from 'node:fs';
import { askHolder } from '../../kernel/server/control/ask.ts';
import type { ControlReply, ControlRequest } from '../../kernel/server/control/protocol.ts';
import { FolderRefusal } from '../../kernel/server/control/socket-path.ts';
import { busyExit, folderBusy, takeFolder } from '../../kernel/server/control/take-folder.ts';
import { embeddedFolder } from '../../kernel/server/database/open.ts';
import { provideDataFolder } from '../server/data-folder.ts';
import { makeDatabaseWhereMissing } from '../server/first-setup.ts';
import { openHouse, openLog } from '../server/open-house.ts';
import { nothingThere } from '../server/readable-database.ts';
import { oneLine, StartRefusal } from '../server/say.ts';
import { readSettings, type Settings } from '../settings.ts';
import { refused } from './house-command.ts';
import { carryOutNamed } from './house-commands.ts';

/** Runs a command on the house's data: by whoever holds the data folder, else with the folder opened here. */
export async function runInHouse(request: ControlRequest): Promise<ControlReply> {
  const json = request.args.includes('--json');
  const settings = readSettings(process.env);
  if ('faults' in settings) {
    const said = {
      zh: settings.faults.map((f) => f.zh).join(' '),
      en: settings.faults.map((f) => f.en).join(' '),
    };
    return refused('setting-invalid', said, json);
  }
  try {
    provideDataFolder(settings.dataDir);
    const reply = await askHolder(settings.dataDir, request);
    if (reply === 'silent') return refused('folder-busy', folderBusy(settings.dataDir), json, busyExit);
    return reply === 'nobody' ? await runHere(settings, request) : reply;
  } catch (error) {
    if (error instanceof FolderRefusal) return refused('folder-busy', error.both, json, busyExit);
    if (error instanceof StartRefusal) return refused('no-start', error.both, json, error.exit);
    throw error;
  }
}

/** Only opening an office begins a house: a misspelt folder is not to become one. */
function demandDatabase({ databaseUrl, dataDir }: Settings): void {
  if (!databaseUrl && !existsSync(embeddedFolder(dataDir))) throw nothingThere(dataDir);
}

async function runHere(settings: Settings, request: ControlRequest): Promise<ControlReply> {
  const folder = await takeFolder(settings.dataDir);
  try {
    if (request.command !== 'office create') demandDatabase(settings);
    await makeDatabaseWhereMissing(settings, false, (said) => process.stderr.write(`${oneLine(said)}\n`));
    // Nobody watches a command's own logs: only what goes wrong is worth a line.
    const open = await openHouse(settings, openLog('warn'));
    try {
      return await carryOutNamed(open, request);
    } finally {
      await open.close();
    }
  } finally {
    await folder.release();
  }
}
