import { createServer, type Server, type Socket } from 'node:net';
import { eicar } from './hostile-files.ts';

/** A small scanner that speaks clamd's `INSTREAM`, and knows one virus. */
export async function startClamd(
  listen: string | number = 0,
): Promise<{ server: Server; scanned: () => number }> {
  let scanned = 0;
  const server = createServer((socket) => {
    answer(socket).then(
      () => {
        scanned += 1;
      },
      (error: Error) => socket.destroy(error),
    );
  });
  await new Promise<void>((done) => {
    if (typeof listen === 'string') server.listen(listen, done);
    else server.listen(listen, '127.0.0.1', done);
  });
  return { server, scanned: () => scanned };
}

async function answer(socket: Socket): Promise<void> {
  const command = Buffer.from('zINSTREAM\0');
  let waiting = Buffer.alloc(0);
  let found = false;
  let begun = false;
  for await (const piece of socket) {
    waiting = Buffer.concat([waiting, piece as Buffer]);
    if (!begun) {
      if (waiting.length < command.length) continue;
      if (!waiting.subarray(0, command.length).equals(command)) throw new Error('not the command it knows');
      waiting = waiting.subarray(command.length);
      begun = true;
    }
    while (waiting.length >= 4) {
      const length = waiting.readUInt32BE(0);
      if (length === 0) {
        socket.end(found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
        return;
      }
      if (waiting.length < 4 + length) break;
      found ||= waiting.subarray(4, 4 + length).includes(eicar);
      waiting = waiting.subarray(4 + length);
    }
  }
}
