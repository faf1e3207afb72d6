import { z } from 'zod';
import { hash32 } from '../hash.ts';
import type { IndexSegment, IndexSide } from './index-segment.ts';
import type { MemoryIndex } from './memory-index.ts';
import { keyTable } from './unit-key.ts';

/** Files of an index are of this make; those of another are made anew. */
const MAKE = 2;
const MARK = 0x4d454d59;

type Column = Uint32Array | Int32Array | Uint16Array | Uint8Array;

const list = z.object({
  make: z.literal(MAKE),
  followed: z.object({ change: z.int(), id: z.string() }).nullable(),
  memories: z.array(z.string()),
  parts: z.array(z.object({ name: z.string().regex(/^[0-9a-f]{8}-\d+\.part$/), gone: z.base64() })),
});

/** What an index is put together from again. */
export type IndexList = z.infer<typeof list>;

/** The list of the parts of an index, each under its name: the file that is written last. */
export function listOf(
  { segments, followed, memories }: MemoryIndex,
  nameOf: (segment: IndexSegment) => string,
): string {
  const parts = segments.map((segment) => ({
    name: nameOf(segment),
    gone: Buffer.from(segment.gone).toString('base64'),
  }));
  return JSON.stringify({ make: MAKE, followed, memories, parts } satisfies IndexList);
}

/** Such a list; nothing where it is torn or of another make: the index is then made anew. */
export function readList(text: string): IndexList | undefined {
  try {
    return list.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** A part as a file, named for what it holds. */
export function partFile(segment: IndexSegment): { name: string; bytes: Uint8Array } {
  const bytes = packed([
    segment.keys,
    segment.memories,
    ...sideColumns(segment.zh),
    ...sideColumns(segment.en),
  ]);
  return { name: `${checksum(bytes).toString(16).padStart(8, '0')}-${segment.size}.part`, bytes };
}

/** The part of such a file; nothing where it is torn. */
export function readPart(
  { name, gone }: IndexList['parts'][number],
  bytes: Uint8Array,
): IndexSegment | undefined {
  if (checksum(bytes) !== Number.parseInt(name.slice(0, 8), 16)) return undefined;
  return segmentOf(unpacked(plain(bytes)), new Uint8Array(Buffer.from(gone, 'base64')));
}

/** A buffer of Node’s is not copied by `slice`, and would be kept whole. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function sideColumns({
  tokens,
  tokenEnds,
  values,
  valueEnds,
  hashes,
  weights,
  postings,
}: IndexSide): Column[] {
  const { features, counts, starts, bytes } = postings;
  return [tokens, tokenEnds, values, valueEnds, hashes, weights, features, counts, starts, bytes];
}

function segmentOf(columns: Uint8Array[], gone: Uint8Array): IndexSegment {
  const keys = wide(columns[0]!);
  return {
    size: keys.length / 4,
    keys,
    keyTable: keyTable(keys),
    memories: narrow(columns[1]!),
    zh: sideOf(columns.slice(2, 12)),
    en: sideOf(columns.slice(12)),
    gone,
    goneCount: gone.reduce((sum, byte) => sum + bitsOf(byte), 0),
  };
}

function sideOf(columns: Uint8Array[]): IndexSide {
  const [tokens, tokenEnds, values, valueEnds, hashes, weights, features, counts, starts, bytes] = columns;
  return {
    tokens: new Int32Array(wide(tokens!).buffer),
    tokenEnds: wide(tokenEnds!),
    values: new Int32Array(wide(values!).buffer),
    valueEnds: wide(valueEnds!),
    hashes: wide(hashes!),
    weights: narrow(weights!),
    postings: {
      features: wide(features!),
      counts: wide(counts!),
      starts: wide(starts!),
      bytes: bytes!.slice(),
    },
  };
}

/** Copies: a view into the file would keep all of it, and must begin at a multiple of its width. */
function wide(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}

function narrow(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.slice().buffer);
}

function bitsOf(byte: number): number {
  return byte === 0 ? 0 : (byte & 1) + bitsOf(byte >>> 1);
}

/** A mark, the number of columns, their lengths in bytes, and the columns, each begun at a multiple of four. */
function packed(columns: readonly Column[]): Uint8Array {
  const head = Uint32Array.of(MARK, columns.length, ...columns.map(({ byteLength }) => byteLength));
  const size = columns.reduce((sum, { byteLength }) => sum + padded(byteLength), head.byteLength);
  const bytes = new Uint8Array(size);
  bytes.set(bytesOf(head));
  let at = head.byteLength;
  for (const column of columns) {
    bytes.set(bytesOf(column), at);
    at += padded(column.byteLength);
  }
  return bytes;
}

function unpacked(bytes: Uint8Array): Uint8Array[] {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = words.getUint32(4, true);
  let at = 8 + 4 * count;
  return Array.from({ length: count }, (_, n) => {
    const length = words.getUint32(8 + 4 * n, true);
    const column = bytes.subarray(at, at + length);
    at += padded(length);
    return column;
  });
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** Finds a file that was not written to its end. */
function checksum(bytes: Uint8Array): number {
  let sum = hash32(String(bytes.length));
  for (let at = 0; at < bytes.length; at++) sum = (Math.imul(sum, 31) + bytes[at]!) | 0;
  return sum >>> 0;
}
