import { join } from 'node:path';
import { diskStore } from './disk-store.ts';
import { type S3Settings, s3Store } from './s3-store.ts';
import { clamdScan, type Scan } from './scan.ts';
import type { FileStore } from './store.ts';

/** What the house keeps files with. */
export interface Files {
  store: FileStore;
  /** Where bytes lie while they are looked at. On the disk of the store, so that moving them in is one step. */
  incoming: string;
  /** Asks the virus scanner; absent where none is set. */
  scan?: Scan | undefined;
}

export interface FileSettings {
  dataDir: string;
  /** Storage that speaks S3, instead of the data folder. */
  s3?: S3Settings | undefined;
  /** The virus scanner's address. */
  clamd?: string | undefined;
}

/** Where files lie in a data folder. */
export function filesFolder(dataDir: string): string {
  return join(dataDir, 'files');
}

/** Opens what files are kept with; nothing is read or made yet. */
export function openFiles({ dataDir, s3, clamd }: FileSettings): Files {
  const folder = filesFolder(dataDir);
  return {
    store: s3 ? s3Store(s3) : diskStore(folder),
    incoming: join(folder, 'incoming'),
    ...(clamd ? { scan: clamdScan(clamd) } : {}),
  };
}
