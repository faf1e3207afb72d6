import { destination, type Logger, pino } from 'pino';
import { type Accounts, openAccounts } from '../../kernel/server/accounts/open.ts';
import { kernelMigrations, type MigrationSet, migrate } from '../../kernel/server/database/migrate.ts';
import { type Database, openDatabase } from '../../kernel/server/database/open.ts';
import { openDerived } from '../../kernel/server/derived/derived.ts';
import { openQueue, type Queue } from '../../kernel/server/events/queue.ts';
import { openFiles } from '../../kernel/server/files/files.ts';
import { assembleHouse } from '../../kernel/server/house/house.ts';
import { openMailer } from '../../kernel/server/mail/mailer.ts';
import { shellOperations } from '../../kernel/server/shell/index.ts';
import type { HouseDeps } from '../../kernel/server/transaction.ts';
import { machinePlug, openMachine } from '../../modules/language/server/index.ts';
import { modules } from '../modules.ts';
import type { Settings } from '../settings.ts';
import { reachDatabase } from './reach-database.ts';
import { rebuildSearch } from './rebuild-search.ts';
import { refuseNewer } from './refuse-newer.ts';

/** The house with its database open and its tables in place; nothing is served yet. */
export interface OpenHouse {
  settings: Settings;
  database: Database;
  deps: HouseDeps;
  accounts: Accounts;
  queue: Queue;
  log: Logger;
  close(): Promise<void>;
}

/** Log lines go to the error stream, so that what a command prints stays clean. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination(2));
}

/** Opens the database, brings its tables up to date and assembles the house on it. */
export async function openHouse(settings: Settings, log: Logger): Promise<OpenHouse> {
  const database = await openDatabase(settings);
  try {
    await reachDatabase(database);
    await refuseNewer(database, allMigrations());
    return await assemble(settings, log, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function assemble(settings: Settings, log: Logger, database: Database): Promise<OpenHouse> {
  const taken = await migrate(database.kysely, allMigrations());
  if (taken.length > 0) log.info({ steps: taken }, 'tables brought up to date');
  const house = assembleHouse(modules, shellOperations);
  const queue = await openQueue(database.pool, house.reactions, log);
  const files = openFiles(settings);
  const mail = settings.mail && openMailer(settings.mail, settings.publicUrl);
  const deps: HouseDeps = {
    db: database.kysely,
    house,
    clock: () => new Date(),
    files,
    derived: openDerived(settings),
    mail,
    plugged: new Map(settings.machine ? [[machinePlug.id, openMachine(settings.machine)]] : []),
    events: queue,
    written: { lines: 0 },
  };
  const accounts = await openAccounts(deps, { publicUrl: settings.publicUrl });
  // A later program may find kinds of things an earlier one did not.
  if (taken.length > 0) await rebuildSearch(accounts, deps);
  return {
    settings,
    database,
    deps,
    accounts,
    queue,
    log,
    close: async () => {
      await queue.stop();
      await deps.derived.close();
      await database.close();
    },
  };
}

/** Every migration there is, the kernel's first, then the divisions' in their order. */
export function allMigrations(): MigrationSet[] {
  return [
    { owner: 'kernel', migrations: kernelMigrations() },
    ...modules.map(({ id, migrations }) => ({ owner: id, migrations })),
  ];
}
