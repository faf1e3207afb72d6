import type { Readable } from 'node:stream';
import type { OfficeCode } from '../../contract/ids.ts';

/** Bytes of the store. Keys are made of the SHA-256 of the bytes and eight random digits: `keyOf`. */
export interface StoredBytes {
  office: OfficeCode;
  key: string;
  size: number;
  /** When they were stored. */
  at: Date;
}

/** A part of some bytes: from the first to the last, both counted. */
export interface Range {
  first: number;
  last: number;
}

/** Where the bytes of files lie: a folder, or storage that speaks S3. A key is written once and never changed. */
export interface FileStore {
  /** Takes the file at `path` in. When this answers, the bytes survive a crash; the file at `path` may be gone. */
  keep(office: OfficeCode, key: string, path: string): Promise<void>;
  open(office: OfficeCode, key: string, range?: Range): Promise<Readable>;
  /** Erases; what is gone already is no fault. */
  drop(office: OfficeCode, key: string): Promise<void>;
  /** Everything there is, of every office: for the backup and for sweeping. */
  list(): AsyncIterable<StoredBytes>;
}

const keyForm = /^[0-9a-f]{64}\.[0-9a-f]{8}$/;

/** Is this a key of the store? What else lies there is left alone. */
export function isKey(text: string): boolean {
  return keyForm.test(text);
}
