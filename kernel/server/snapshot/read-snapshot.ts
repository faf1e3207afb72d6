import { createReadStream } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { z } from 'zod';
import { damaged, newer, SnapshotFault } from './faults.ts';
import {
  type EntryName,
  entryName,
  formatNumber,
  type Snapshot,
  type SnapshotHead,
  snapshotEnd,
  snapshotHead,
} from './format.ts';
import { newTally, sha256Of, type Tally } from './tally.ts';

/** What is done with a snapshot while it is read. Each part is checked only when the end is reached. */
export interface SnapshotReader {
  head?(head: SnapshotHead): Promise<void>;
  rows?(head: SnapshotHead, table: string, office: string | null, lines: string[]): Promise<void>;
  /** The content must be read to its end. */
  file?(office: string, key: string, size: number, content: AsyncIterable<Uint8Array>): Promise<void>;
}

/**
 * Reads a snapshot from beginning to end, a portion at a time, and answers when all of it is as it was written:
 * counts, hashes, nothing missing, nothing added. Otherwise it refuses, saying why.
 */
export async function readSnapshot(file: string, reader: SnapshotReader = {}): Promise<Snapshot> {
  const source = createReadStream(file);
  const archive = extract();
  const unpacked = source.pipe(createGunzip());
  for (const stream of [source, unpacked]) stream.on('error', (error: Error) => archive.destroy(error));
  unpacked.pipe(archive);
  const state: Reading = { reader };
  try {
    for await (const entry of archive) await take(state, entry as Entry);
  } catch (error) {
    throw asFault(error as NodeJS.ErrnoException);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  return complete(state);
}

/** One entry of the archive; its content is what it yields. */
interface Entry extends AsyncIterable<Uint8Array> {
  header: { name: string; size?: number | undefined };
}

interface Reading {
  reader: SnapshotReader;
  head?: SnapshotHead;
  /** Of the head as read. */
  headHash?: string;
  tally?: Tally;
  end?: { text: Buffer };
  seal?: string;
}

async function take(state: Reading, entry: Entry): Promise<void> {
  const name = entryName(entry.header.name);
  if (!name || state.seal !== undefined || (state.end && name.kind !== 'seal'))
    throw damaged({ zh: '有多余的内容', en: 'there is more in it than was written' });
  if (name.kind === 'head') return takeHead(state, await whole(entry));
  const { head, tally } = state;
  if (!head || !tally) throw notOurs();
  if (name.kind === 'end') state.end = { text: await whole(entry) };
  else if (name.kind === 'seal') state.seal = (await whole(entry)).toString();
  else if (name.kind === 'rows') await takeRows(state.reader, head, tally, name, await whole(entry));
  else if (name.kind === 'file') await takeFile(state.reader, tally, name.key, entry);
}

async function takeHead(state: Reading, text: Buffer): Promise<void> {
  const format = (JSON.parse(text.toString()) as { format?: unknown }).format;
  if (typeof format === 'number' && format > formatNumber)
    throw newer({ zh: `格式 ${format}`, en: `format ${format}` });
  const head = parsed(snapshotHead, text);
  state.head = head;
  state.headHash = sha256Of(text);
  state.tally = newTally(head.tables.map(({ name }) => name));
  await state.reader.head?.(head);
}

async function takeRows(
  reader: SnapshotReader,
  head: SnapshotHead,
  tally: Tally,
  { table, office }: Extract<EntryName, { kind: 'rows' }>,
  text: Buffer,
): Promise<void> {
  if (!head.tables.some(({ name }) => name === table))
    throw damaged({ zh: '有未登记的数据表', en: 'it holds a table it does not list' });
  tally.rows(table, text);
  if (!reader.rows) return;
  const lines = text.toString().split('\n');
  if (lines.pop() !== '') throw damaged({ zh: '有不完整的行', en: 'a row is cut off' });
  await reader.rows(head, table, office, lines);
}

async function takeFile(reader: SnapshotReader, tally: Tally, path: string, entry: Entry): Promise<void> {
  const [office, ...key] = path.split('/');
  const size = entry.header.size ?? 0;
  tally.file(path, size);
  const content = counted(entry, tally);
  if (reader.file) await reader.file(office!, key.join('/'), size, content);
  else for await (const _ of content);
}

async function* counted(entry: Entry, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) {
    tally.bytes(chunk);
    yield chunk;
  }
}

function complete({ head, headHash, tally, end, seal }: Reading): Snapshot {
  if (!head || !tally) throw notOurs();
  if (!end || seal === undefined) throw damaged({ zh: '缺少结尾', en: 'its end is missing' });
  if (sha256Of(end.text) !== seal)
    throw damaged({ zh: '清单与校验值不符', en: 'its list does not match the hash' });
  const listed = parsed(snapshotEnd, end.text);
  if (listed.head !== headHash) throw damaged({ zh: '开头与清单不符', en: 'its beginning is not as listed' });
  const found = tally.sections();
  const wrong = found.find((section, at) => !isDeepStrictEqual(section, listed.sections[at]));
  if (wrong || found.length !== listed.sections.length)
    throw damaged({ zh: `${wrong?.name ?? ''} 与清单不符`, en: `${wrong?.name ?? ''} is not as listed` });
  return { head, end: listed };
}

/** Rows and lists come in portions of a megabyte or so; a single entry beyond this is not ours. */
const longestEntry = 1 << 28;

async function whole(entry: Entry): Promise<Buffer> {
  if ((entry.header.size ?? 0) > longestEntry)
    throw damaged({ zh: '有过长的部分', en: 'a part is too long' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed<T extends z.ZodType>(schema: T, text: Buffer): z.infer<T> {
  const result = schema.safeParse(JSON.parse(text.toString()));
  if (!result.success) throw damaged({ zh: '无法读懂其中的清单', en: 'its list cannot be read' });
  return result.data;
}

function notOurs(): SnapshotFault {
  return new SnapshotFault('snapshot-unreadable', {
    zh: '这不是 Chancery 的备份文件。',
    en: 'This is not a snapshot of Chancery.',
  });
}

/** What the libraries say of bytes that were never an archive, or are one no more. */
function asFault(error: NodeJS.ErrnoException): Error {
  if (error instanceof SnapshotFault) return error;
  if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR')
    return new SnapshotFault('snapshot-unreadable', {
      zh: `无法读取备份文件（${error.code}）。`,
      en: `The snapshot cannot be read (${error.code}).`,
    });
  const unreadable =
    error.code?.startsWith('Z_') || error instanceof SyntaxError || /tar|Unexpected end/i.test(error.message);
  return unreadable ? damaged({ zh: '无法解开', en: 'it cannot be unpacked' }) : error;
}
