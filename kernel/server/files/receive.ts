import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sizeWords } from '../../contract/file-kinds.ts';
import { refuse } from '../refusal.ts';

/** Bytes as they came in, in a file of their own; nothing is known of them but their length and hash. */
export interface Received {
  path: string;
  size: number;
  sha256: string;
  dispose(): Promise<void>;
}

/**
 * Writes what comes into a file, piece by piece, and no more than `limit` bytes of it: whoever sends without end is
 * cut off there.
 */
export async function receive(
  incoming: string,
  source: Readable | Iterable<Uint8Array>,
  limit: number,
): Promise<Received> {
  await mkdir(incoming, { recursive: true });
  const path = join(incoming, randomUUID());
  const dispose = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(
      source instanceof Readable ? source : Readable.from(source),
      async function* measured(pieces: AsyncIterable<Uint8Array>) {
        for await (const piece of pieces) {
          size += piece.length;
          if (size > limit) throw refuse('file-too-large', { limit: sizeWords(limit) });
          hash.update(piece);
          yield piece;
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    );
    if (size === 0) throw refuse('file-empty');
  } catch (error) {
    await dispose();
    throw error;
  }
  return { path, size, sha256: hash.digest('hex'), dispose };
}
