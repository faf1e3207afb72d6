import type { Readable } from 'node:stream';

/** A stored file as a snapshot knows it. */
export interface Blob {
  office: string;
  key: string;
  size: number;
}

/** Where the bytes of files lie, as far as a snapshot needs it. */
export interface Blobs {
  open(office: string, key: string): Promise<Readable>;
  /** Takes in the file at `path`, which may be gone afterwards. */
  keep(office: string, key: string, path: string): Promise<void>;
  list(): AsyncIterable<Blob>;
}
