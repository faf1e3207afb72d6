import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type ControlReply, type ControlRequest, controlReply, readLine } from './protocol.ts';
import { controlSocket, socketPath } from './socket-path.ts';

/** `nobody`: no process holds the folder. `silent`: one holds it and does not answer in time. */
export type Asked = ControlReply | 'nobody' | 'silent';

/** Has the holder of a data folder carry out a command, however long that takes: `waitSeconds` is for a sign of life. */
export async function askHolder(dataDir: string, request: ControlRequest, waitSeconds = 120): Promise<Asked> {
  const socket = await reach(socketPath(dataDir, controlSocket));
  if (!socket) return 'nobody';
  socket.setTimeout(waitSeconds * 1000, () => socket.destroy());
  try {
    socket.write(`${JSON.stringify(request)}\n`);
    const line = await readLine(socket);
    return line === undefined ? 'silent' : controlReply.parse(JSON.parse(line));
  } finally {
    socket.destroy();
  }
}

/** Does a process hold the folder at this moment? */
export async function isHeld(dataDir: string): Promise<boolean> {
  const socket = await reach(socketPath(dataDir, controlSocket));
  socket?.destroy();
  return socket !== undefined;
}

/** Connects, or answers with undefined when nobody listens there. */
export async function reach(path: string): Promise<Socket | undefined> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return undefined;
    throw error;
  }
}
