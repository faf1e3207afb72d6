import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type FileUse, fileKinds, fileUses } from '../../contract/file-kinds.ts';
import type { FileUseName } from '../../contract/files.ts';
import type { OfficeCode } from '../../contract/ids.ts';
import type { Preparing } from '../operation.ts';
import { type MadeImage, makeImages } from './make-images.ts';
import { type Received, receive } from './receive.ts';
import { recognise } from './recognise.ts';

/** Bytes in the store, and what they are. */
export interface TakenBytes {
  key: string;
  hash: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
}
/** A file looked at, made safe and stored; it is nobody's until `keepFile` writes it down. */
export interface TakenFile extends TakenBytes {
  use: FileUseName;
  renditions: (TakenBytes & { format: 'webp' | 'jpeg' })[];
}

/**
 * Looks at what came in, has it scanned, makes a picture anew, and stores it. Slow: for an operation's `prepare`.
 * What is stored here and never kept is swept later.
 */
export async function takeReceived(
  { files, office }: Pick<Preparing, 'files' | 'office'>,
  received: Received,
  useName: FileUseName,
): Promise<TakenFile> {
  const use: FileUse = fileUses[useName];
  const type = await recognise(received, use);
  await files.scan?.(received.path);
  const put = (made: Pick<MadeImage, 'path' | 'type'> & Partial<MadeImage>) =>
    store(files.store.keep, office.code, made);
  if (!fileKinds[type]?.image)
    return { ...(await put({ path: received.path, type })), use: useName, renditions: [] };
  const { master, renditions } = await makeImages(received.path, files.incoming);
  try {
    const small: TakenFile['renditions'] = [];
    for (const one of renditions) small.push({ ...(await put(one)), format: one.format });
    return { ...(await put(master)), use: useName, renditions: small };
  } finally {
    for (const { path } of [master, ...renditions]) await rm(path, { force: true });
  }
}

/** Takes bytes a module has in its hands, as the pictures of a document. For an operation's `prepare`. */
export async function takeBytes(
  preparing: Pick<Preparing, 'files' | 'office'>,
  bytes: Uint8Array,
  use: FileUseName,
): Promise<TakenFile> {
  const received = await receive(preparing.files.incoming, [bytes], fileUses[use].limit);
  try {
    return await takeReceived(preparing, received, use);
  } finally {
    await received.dispose();
  }
}

async function store(
  keep: (office: OfficeCode, key: string, path: string) => Promise<void>,
  office: OfficeCode,
  made: Pick<MadeImage, 'path' | 'type'> & Partial<MadeImage>,
): Promise<TakenBytes> {
  const { size } = await stat(made.path);
  const digest = createHash('sha256');
  await pipeline(createReadStream(made.path), digest);
  const hash = digest.digest('hex');
  const key = `${hash}.${randomBytes(4).toString('hex')}`;
  await keep(office, key, made.path);
  return { key, hash, type: made.type, size, width: made.width ?? null, height: made.height ?? null };
}
