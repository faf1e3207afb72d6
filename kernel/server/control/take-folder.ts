import { chmodSync, linkSync, mkdirSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Both } from '../../contract/local-text.ts';
import { reach } from './ask.ts';
import {
  type ControlReply,
  type ControlRequest,
  controlRequest,
  readLine,
  signOfLifeMs,
} from './protocol.ts';
import { controlSocket, FolderRefusal, socketPath } from './socket-path.ts';

type CarryOut = (request: ControlRequest) => Promise<ControlReply>;

/** A data folder in this process's hands until it is released. */
export interface HeldFolder {
  /** From now on commands are carried out by this, with a sign of life every so often; until then they are told to come again. */
  answerWith(carryOut: CarryOut, signEveryMs?: number): void;
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process alone; a folder in use is refused. The socket is bound under a name of its
 * own and then linked to the known one, which only one process can do; a socket left by a dead process is moved
 * away first.
 */
export async function takeFolder(dataDir: string): Promise<HeldFolder> {
  mkdirSync(dataDir, { recursive: true });
  const path = socketPath(dataDir, controlSocket);
  const own = socketPath(dataDir, `own-${process.pid}.sock`);
  let carryOut: CarryOut | undefined;
  let signEvery = signOfLifeMs;
  const open = new Set<Socket>();
  const server = await listen(own, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    answer(socket, signEvery, carryOut).catch(() => socket.destroy());
  });
  const inode = statSync(own).ino;
  try {
    await linkTo(own, path);
    await confirm(path, inode);
  } catch (error) {
    server.close();
    throw error;
  }
  unlinkSync(own);
  return {
    answerWith: (action, every = signOfLifeMs) => {
      carryOut = action;
      signEvery = every;
    },
    release: async () => {
      if (statSync(path, { throwIfNoEntry: false })?.ino === inode) unlinkSync(path);
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Said to whoever wants a folder another process holds. */
export function folderBusy(dataDir: string): Both {
  return {
    zh: `数据文件夹 ${dataDir} 正被另一个进程使用。请先结束该进程，或用 DATA_DIR 指定另一个文件夹。`,
    en: `The data folder ${dataDir} is in use by another process. End that process first, or choose another folder with DATA_DIR.`,
  };
}

async function listen(path: string, onSocket: (socket: Socket) => void): Promise<Server> {
  // A process that died here and had our number left it; nobody can be listening on it.
  if (statSync(path, { throwIfNoEntry: false })) unlinkSync(path);
  const server = createServer(onSocket);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  return server;
}

async function linkTo(own: string, path: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      return linkSync(own, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await clearIfDead(path, own);
  }
  throw new FolderRefusal(folderBusy(folderOf(path)));
}

/** Moves a dead socket out of the way. One that lives, or came alive meanwhile, stays or is put back. */
async function clearIfDead(path: string, own: string): Promise<void> {
  const before = statSync(path, { throwIfNoEntry: false })?.ino;
  const socket = await reach(path);
  if (socket) {
    socket.destroy();
    throw new FolderRefusal(folderBusy(folderOf(path)));
  }
  const aside = `${own}.dead`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (statSync(aside).ino !== before) linkSync(aside, path);
  unlinkSync(aside);
}

/** Where two cleared at the same moment, the name may have been taken from us again: look once more. */
async function confirm(path: string, inode: number): Promise<void> {
  await wait(30);
  if (statSync(path, { throwIfNoEntry: false })?.ino !== inode)
    throw new FolderRefusal(folderBusy(folderOf(path)));
}

function folderOf(path: string): string {
  return resolve(path.slice(0, -controlSocket.length - 1) || '.');
}

async function answer(socket: Socket, signEvery: number, carryOut: CarryOut | undefined): Promise<void> {
  const line = await readLine(socket);
  if (line === undefined) return;
  const request = controlRequest.parse(JSON.parse(line));
  const alive = setInterval(() => socket.write('\n'), signEvery);
  const reply = await Promise.resolve(carryOut?.(request) ?? comeAgain(request)).finally(() =>
    clearInterval(alive),
  );
  socket.end(`${JSON.stringify(reply)}\n`);
}

/** Exit code of a command that needs a folder somebody else holds. */
export const busyExit = 3;

function comeAgain({ args }: ControlRequest): ControlReply {
  const message = {
    zh: '数据文件夹正被使用（启动中或正在执行另一条命令），请稍后再试。',
    en: 'The data folder is busy (starting, or carrying out another command). Try again in a moment.',
  };
  const stdout = args.includes('--json')
    ? `${JSON.stringify({ error: { code: 'folder-busy', message } })}\n`
    : '';
  return { stdout, stderr: `${message.zh}\n${message.en}\n`, exit: busyExit };
}
