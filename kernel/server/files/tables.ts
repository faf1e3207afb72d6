import type { FileUseName } from '../../contract/files.ts';
import type { Id } from '../../contract/ids.ts';

/** Bytes of the store. */
export interface ContentTable {
  office: string;
  key: string;
  hash: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
}
/** A smaller size of an image. */
export interface RenditionTable {
  office: string;
  content: string;
  width: number;
  height: number;
  format: 'webp' | 'jpeg';
  key: string;
  size: number;
}
/** A file of a subject. */
export interface FileTable {
  office: string;
  id: Id;
  version: number;
  subject_kind: string;
  subject_id: Id;
  use: FileUseName;
  content: string;
  name: string;
  caption_zh: string | null;
  caption_en: string | null;
  alt_zh: string | null;
  alt_en: string | null;
  added_by: string;
  added_at: Date;
}
export interface FileTables {
  'kernel.file_content': ContentTable;
  'kernel.file_rendition': RenditionTable;
  'kernel.file': FileTable;
}
