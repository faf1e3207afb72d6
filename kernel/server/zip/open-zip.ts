import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Why an archive is not read: damaged or contradicting itself, encrypted, or more than the reader will unpack. */
export type ZipFault = 'broken' | 'locked' | 'too-large';

/** An archive that is not read. */
export class ZipRefused extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault, message: string) {
    super(message);
    this.name = 'ZipRefused';
    this.fault = fault;
  }
}

/** How much an archive may hold: parts, and bytes unpacked in all. */
export interface ZipBounds {
  parts: number;
  bytes: number;
}

/** An archive whose list of parts has been read; the parts themselves are unpacked one by one, when asked for. */
export interface Zip {
  names: ReadonlySet<string>;
  /** The bytes of a part as they are unpacked. Throws ZipRefused, also midway. */
  unpack(name: string): AsyncGenerator<Buffer>;
  /** The whole of a part. */
  whole(name: string): Promise<Buffer>;
}

/**
 * Reads the list of parts of a zip archive in memory. What the archive says of sizes is not relied on: unpacking goes
 * piece by piece outside the event loop and ends at the first byte beyond what was said or allowed. A name that leads
 * out of the archive, or stands in it twice, is refused.
 */
export async function openZip(bytes: Uint8Array, bounds: ZipBounds): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true }).catch(refuse);
  if (file.entryCount > bounds.parts) throw new ZipRefused('too-large', `it has ${file.entryCount} parts`);
  const parts = await partsOf(file).catch(refuse);
  let left = bounds.bytes;
  async function* unpack(name: string): AsyncGenerator<Buffer> {
    const part = parts.get(name);
    if (!part) throw new ZipRefused('broken', `there is no part ${name}`);
    for await (const piece of piecesOf(file, part)) {
      left -= piece.length;
      if (left < 0) throw new ZipRefused('too-large', `it unpacks to more than ${bounds.bytes} bytes`);
      yield piece;
    }
  }
  return {
    names: new Set(parts.keys()),
    unpack,
    whole: (name) => together(unpack(name)),
  };
}

async function together(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function partsOf(file: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) {
    if (entry.isEncrypted()) throw new ZipRefused('locked', `${entry.fileName} is encrypted`);
    if (parts.has(entry.fileName)) throw new ZipRefused('broken', `${entry.fileName} stands twice`);
    parts.set(entry.fileName, entry);
  }
  return parts;
}

/** The pieces of a part. The reading library fails once there are more bytes than the archive said; the sum is checked here. */
async function* piecesOf(file: ZipFile, part: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  const pieces: AsyncIterable<Buffer> = await file.openReadStreamPromise(part).catch(refuse);
  try {
    for await (const piece of pieces) {
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    refuse(error);
  }
  if (sum !== part.crc32) throw new ZipRefused('broken', `the checksum of ${part.fileName} is wrong`);
}

function refuse(error: unknown): never {
  if (error instanceof ZipRefused) throw error;
  const said = error instanceof Error ? error.message : String(error);
  throw new ZipRefused(/encrypt/.test(said) ? 'locked' : 'broken', said);
}
