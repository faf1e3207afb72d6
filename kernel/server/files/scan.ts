import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { type Refusal, refuse } from '../refusal.ts';

/** Asks a virus scanner about a file, and refuses it when something is found or nobody answers. */
export type Scan = (path: string) => Promise<void>;

const patience = 60_000;

/** A scanner that speaks clamd's protocol: `tcp://host:3310`, or `unix:/run/clamav/clamd.ctl`. */
export function clamdScan(address: string): Scan {
  return async function scan(path) {
    const said = await ask(address, path).catch(() => undefined);
    if (said === 'stream: OK') return;
    const [, found] = /^stream: (.+) FOUND$/.exec(said ?? '') ?? [];
    if (!found) throw refuse('scan-unavailable');
    throw infected(found.slice(0, 100));
  };
}

function infected(found: string): Refusal {
  const refusal = refuse('file-infected', { found });
  // What was found is a code of the scanner's; of the file nothing is written down.
  refusal.record = { verb: 'files.infected-refused', subject: null, data: { found } };
  return refusal;
}

/** One conversation (`INSTREAM`): the file in pieces, each with its length before it, a zero, then the answer. */
async function ask(address: string, path: string): Promise<string> {
  const socket = reach(address);
  const answer = heard(socket);
  // Looked at below; an answer may also come, or fail, while pieces are still being sent.
  answer.catch(() => undefined);
  try {
    await sent(socket, Buffer.from('zINSTREAM\0'));
    for await (const piece of createReadStream(path)) {
      const bytes = piece as Buffer;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      await sent(socket, length);
      await sent(socket, bytes);
    }
    await sent(socket, Buffer.alloc(4));
    return await answer;
  } finally {
    socket.destroy();
  }
}

function reach(address: string): Socket {
  const url = new URL(address);
  const socket =
    url.protocol === 'unix:' ? connect(url.pathname) : connect(Number(url.port || 3310), url.hostname);
  return socket.setTimeout(patience, () => socket.destroy(new Error('the scanner does not answer')));
}

function sent(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((done, failed) => {
    socket.write(bytes, (error) => (error ? failed(error) : done()));
  });
}

function heard(socket: Socket): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => {
      text += piece;
      if (text.includes('\0')) done(text.slice(0, text.indexOf('\0')));
      else if (text.length > 1000) failed(new Error('the scanner says too much'));
    });
    socket.on('error', failed);
    socket.on('close', () => failed(new Error('the scanner hung up')));
  });
}
