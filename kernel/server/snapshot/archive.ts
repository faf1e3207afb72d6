import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

/** An archive being written: one entry after the other, none of them whole in memory. */
export interface Archive {
  add(name: string, content: Buffer): Promise<void>;
  /** Adds what comes from a stream, of which the size is known. Answers when it is written. */
  addStream(name: string, size: number, content: AsyncIterable<Uint8Array>): Promise<void>;
  close(): Promise<void>;
  /** Gives up; what was written stays where it is. */
  abandon(error: Error): Promise<void>;
}

/** A tar archive, compressed with gzip, in a new file that only its owner may read. */
export function newArchive(file: string): Archive {
  const tar = pack();
  // Level 3: rows shrink to a sixth; level 6 takes twice the time for a tenth less.
  const written = pipeline(
    tar,
    createGzip({ level: 3 }),
    createWriteStream(file, { flags: 'wx', mode: 0o600 }),
  );
  // Whoever adds or closes is told; until somebody does, a full disk is not an unhandled fault.
  written.catch(() => undefined);
  const failed = written.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);
  async function addStream(name: string, size: number, content: AsyncIterable<Uint8Array>): Promise<void> {
    const entry = tar.entry({ name, size, mode: 0o600, mtime: new Date(0) });
    const done = once(entry, 'finish');
    await Promise.race([failed, Promise.all([pipeline(Readable.from(content), entry), done])]);
  }
  return {
    add: (name, content) => addStream(name, content.length, chunksOf(content)),
    addStream,
    async close() {
      tar.finalize();
      await written;
    },
    async abandon(error) {
      tar.destroy(error);
      await written.catch(() => undefined);
    },
  };
}

async function* chunksOf(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
}
