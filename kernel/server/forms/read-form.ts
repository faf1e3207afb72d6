import { readFile } from 'node:fs/promises';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sizeWords } from '../../contract/file-kinds.ts';
import type { Both } from '../../contract/local-text.ts';
import { type Received, receive } from '../files/receive.ts';
import { Refusal, refuse } from '../refusal.ts';

/** A file that came with a form and waits on the disk to be looked at. */
export interface SentFile {
  name: string;
  received: Received;
  bytes(): Promise<Buffer>;
}

/** What the form of a page sent: words by the names of its fields, files by theirs. */
export interface SentForm {
  words: Readonly<Record<string, readonly string[]>>;
  files: Readonly<Record<string, SentFile>>;
  /** Every file, where a field takes several; the first of each stands in `files`, too. */
  all: readonly (SentFile & { field: string })[];
  /** What could not be taken, by the names of its fields; what else was sent is there all the same. */
  faults: Readonly<Record<string, Both>>;
  dispose(): Promise<void>;
}

const mega = 1_048_576;
/**
 * What one form may bring: words alone; beside files a field of words, a file, and all of it. A text pasted to be translated
 * is the longest field, a scan of a contract the largest file that is asked for.
 */
export const formLimits = { words: mega / 8, field: 1.5 * mega, file: 12 * mega, whole: 40 * mega };

/** Lets the addresses registered in `scope` take what a browser's form sends, and nothing else. */
export async function takeForms(scope: FastifyInstance): Promise<void> {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formLimits.words },
    (_request, body, done) => done(null, body),
  );
  await scope.register(multipart, {
    limits: { fileSize: formLimits.file, files: 160, fields: 300, fieldSize: formLimits.field, parts: 460 },
    throwFileSizeLimit: false,
  });
}

/** Reads the form a request brought. Its files lie in `incoming` until they are disposed of. */
export async function readForm(request: FastifyRequest, incoming: string): Promise<SentForm> {
  if (!request.isMultipart())
    return {
      words: wordsOf(String(request.body ?? '')),
      files: {},
      all: [],
      faults: {},
      dispose: async () => {},
    };
  if (!(Number(request.headers['content-length']) <= formLimits.whole))
    throw refuse('input-too-large', { limit: sizeWords(formLimits.whole) });
  const words: Record<string, string[]> = record();
  const files: Record<string, SentFile> = record();
  const all: (SentFile & { field: string })[] = [];
  const faults: Record<string, Both> = record();
  const dispose = async () => {
    for (const { received } of all) await received.dispose();
  };
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        add(words, part.fieldname, String(part.value ?? ''));
        if (part.valueTruncated) faults[part.fieldname] = cutOff;
      } else await takePart(part, incoming, all, faults);
    }
  } catch (error) {
    await dispose();
    throw error;
  }
  for (const one of all) files[one.field] ??= one;
  return { words, files, all, faults, dispose };
}

const cutOff: Both = {
  zh: `内容超过${sizeWords(formLimits.field)}，后面的没有收到。请改为附上文件。`,
  en: `This is longer than ${sizeWords(formLimits.field)}; the end of it did not arrive. Add it as a file instead.`,
};

/** One file of a form. A field left empty sends a file without a name. */
async function takePart(
  part: MultipartFile,
  incoming: string,
  all: (SentFile & { field: string })[],
  faults: Record<string, Both>,
): Promise<void> {
  const { fieldname, filename, file } = part;
  if (!filename) return void file.resume();
  try {
    const received = await receive(incoming, file, formLimits.file);
    if (!file.truncated) {
      all.push({ field: fieldname, name: filename, received, bytes: () => readFile(received.path) });
      return;
    }
    await received.dispose();
    throw refuse('file-too-large', { limit: sizeWords(formLimits.file) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults[fieldname] = error.both;
  }
}

function wordsOf(body: string): Record<string, string[]> {
  const words: Record<string, string[]> = record();
  for (const [name, value] of new URLSearchParams(body)) add(words, name, value);
  return words;
}

function add(words: Record<string, string[]>, name: string, value: string): void {
  words[name] = [...(words[name] ?? []), value];
}

/** A field may be called anything, `constructor` too. */
function record<T>(): Record<string, T> {
  return Object.create(null);
}
