import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a made archive. What it says of itself can be a lie. */
export interface Part {
  name: string;
  bytes: Uint8Array;
  stored?: boolean;
  saidSize?: number;
  saidSum?: number;
  flags?: number;
  method?: number;
}

/** A zip archive made byte by byte, so that a test can have it lie. */
export function zipOf(parts: Part[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = part.stored ? Buffer.from(part.bytes) : deflateRawSync(part.bytes, { level: 9 });
    const fields = fieldsOf(part, packed.length);
    const name = Buffer.from(part.name);
    const file = Buffer.concat([signed(0x04034b50, fields, [name.length, 0]), name, packed]);
    const rest = [name.length, 0, 0, 0, 0, 0, 0, at & 0xffff, at >>> 16];
    list.push(signed(0x02014b50, Buffer.concat([words([20]), fields]), rest), name);
    files.push(file);
    at += file.length;
  }
  const directory = Buffer.concat(list);
  const end = words([0, 0, parts.length, parts.length, ...halves(directory.length), ...halves(at), 0]);
  return Buffer.concat([...files, directory, signed(0x06054b50, end, [])]);
}

function fieldsOf(part: Part, packed: number): Buffer {
  const { bytes, flags = 0, saidSum = crc32(bytes), saidSize = bytes.length } = part;
  const method = part.method ?? (part.stored ? 0 : 8);
  return words([
    20,
    flags | 0x800,
    method,
    0,
    0x21,
    ...halves(saidSum),
    ...halves(packed),
    ...halves(saidSize),
  ]);
}

function signed(signature: number, fields: Buffer, rest: number[]): Buffer {
  return Buffer.concat([words(halves(signature)), fields, words(rest)]);
}

function halves(value: number): number[] {
  return [value & 0xffff, value >>> 16];
}

function words(values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [n, value] of values.entries()) bytes.writeUInt16LE(value, n * 2);
  return bytes;
}
