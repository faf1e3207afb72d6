import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** A part as it stands packed. */
interface Packed {
  name: string;
  method: number;
  sum: number;
  size: number;
  packed: Buffer;
  day: number;
  time: number;
}

const deflated = 8;
const namesAreUtf8 = 0x800;

/**
 * An archive with some of its parts replaced. All others are the same bytes in the same order, packed as they were. The
 * archive is one that was opened before, so that its bounds are known.
 */
export async function repackZip(
  bytes: Uint8Array,
  replaced: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
  const parts: Packed[] = [];
  for await (const entry of file.eachEntry()) {
    const anew = replaced.get(entry.fileName);
    parts.push(anew ? packedAnew(entry, anew) : await asPacked(file, entry));
  }
  return archiveOf(parts);
}

function packedAnew(entry: Entry, bytes: Uint8Array): Packed {
  const packed = deflateRawSync(bytes);
  return { ...stampOf(entry), method: deflated, sum: crc32(bytes), size: bytes.length, packed };
}

async function asPacked(file: ZipFile, entry: Entry): Promise<Packed> {
  const raw = entry.compressionMethod === 0 ? {} : { decompress: false };
  const pieces: AsyncIterable<Buffer> = await file.openReadStreamPromise(entry, raw);
  const packed: Buffer[] = [];
  for await (const piece of pieces) packed.push(piece);
  const { compressionMethod: method, crc32: sum, uncompressedSize: size } = entry;
  return { ...stampOf(entry), method, sum, size, packed: Buffer.concat(packed) };
}

function stampOf({ fileName: name, lastModFileDate: day, lastModFileTime: time }: Entry) {
  return { name, day, time };
}

function archiveOf(parts: readonly Packed[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const said = fieldsOf(part, name.length);
    const head = Buffer.concat([words(0x4b50, 0x0403), said, words(0)]);
    list.push(words(0x4b50, 0x0201, 20), said, words(0, 0, 0, 0, 0, 0, ...halves(at)), name);
    files.push(head, name, part.packed);
    at += head.length + name.length + part.packed.length;
  }
  const directory = Buffer.concat(list);
  const counts = [parts.length, parts.length, ...halves(directory.length), ...halves(at), 0];
  return Buffer.concat([...files, directory, words(0x4b50, 0x0605, 0, 0, ...counts)]);
}

/** What both the part and the list say of it. */
function fieldsOf({ method, time, day, sum, packed, size }: Packed, name: number): Buffer {
  return words(
    20,
    namesAreUtf8,
    method,
    time,
    day,
    ...halves(sum),
    ...halves(packed.length),
    ...halves(size),
    name,
  );
}

function halves(value: number): number[] {
  return [value & 0xffff, value >>> 16];
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [n, value] of values.entries()) bytes.writeUInt16LE(value, n * 2);
  return bytes;
}
