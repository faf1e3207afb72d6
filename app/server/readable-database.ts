import { existsSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { askHolder, isHeld } from '../../kernel/server/control/ask.ts';
import type { ControlReply } from '../../kernel/server/control/protocol.ts';
import { FolderRefusal } from '../../kernel/server/control/socket-path.ts';
import { folderBusy, takeFolder } from '../../kernel/server/control/take-folder.ts';
import { type Database, embeddedFolder, openDatabase } from '../../kernel/server/database/open.ts';
import type { Settings } from '../settings.ts';
import { reachDatabase } from './reach-database.ts';
import { StartRefusal } from './say.ts';

/** The house's database, opened to be read beside whoever uses it; its tables stay as they are. */
export interface ReadableDatabase {
  database: Database;
  /** Does a house run on it at this moment? */
  serving: boolean;
  release(): Promise<void>;
}

/** What the holder of a data folder answers when asked for a copy of its database. */
export const copyAnswer = z.object({ engine: z.enum(['embedded', 'server']), folder: z.string().nullable() });

/**
 * A server is read beside the house. The embedded database can be open only once: a running house is asked for a copy
 * of its files, made between two statements, and the copy is read here; a folder nobody holds is held meanwhile.
 */
export async function openToRead(settings: Settings): Promise<ReadableDatabase> {
  if (settings.databaseUrl) return openServer(settings);
  if (!existsSync(embeddedFolder(settings.dataDir))) throw nothingThere(settings.dataDir);
  const reply = await askHolder(settings.dataDir, {
    command: 'backup copy',
    args: ['--json'],
    folder: process.cwd(),
  });
  if (reply === 'silent') throw new FolderRefusal(folderBusy(settings.dataDir));
  return reply === 'nobody' ? openHere(settings) : openCopy(reply);
}

async function openServer(settings: Settings): Promise<ReadableDatabase> {
  const database = await openDatabase({ ...settings, poolSize: 2 });
  try {
    await reachDatabase(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { database, serving: await isHeld(settings.dataDir), release: database.close };
}

async function openHere(settings: Settings): Promise<ReadableDatabase> {
  const folder = await takeFolder(settings.dataDir);
  try {
    const database = await openDatabase(settings);
    return {
      database,
      serving: false,
      release: async () => {
        await database.close();
        await folder.release();
      },
    };
  } catch (error) {
    await folder.release();
    throw error;
  }
}

async function openCopy({ stdout, exit }: ControlReply): Promise<ReadableDatabase> {
  const answer = exit === 0 ? copyAnswer.safeParse(JSON.parse(stdout)) : undefined;
  if (!answer?.success) throw new StartRefusal(otherVersion, 1);
  const { folder } = answer.data;
  if (folder === null) throw new StartRefusal(onServer, 2);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const database = await openDatabase({ dataDir: folder });
    return {
      database,
      serving: true,
      release: async () => {
        await database.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** No house is in the folder: most often the folder is misspelt. */
export function nothingThere(dataDir: string): StartRefusal {
  return new StartRefusal(
    {
      zh: `数据文件夹 ${dataDir} 中没有数据库。请用 DATA_DIR（或 DATABASE_URL）指明所在。`,
      en: `There is no database in the data folder ${dataDir}. Say where it is with DATA_DIR (or DATABASE_URL).`,
    },
    2,
  );
}

const onServer = {
  zh: '运行中的服务使用 PostgreSQL 服务器。请为本命令设置与其相同的 DATABASE_URL。',
  en: 'The running house uses a PostgreSQL server. Give this command the same DATABASE_URL.',
};
const otherVersion = {
  zh: '运行中的服务未能交出数据库副本（可能是另一版本的程序）。请重新启动服务后再试。',
  en: 'The running house did not give a copy of its database (it may be of another version). Restart it and try again.',
};
