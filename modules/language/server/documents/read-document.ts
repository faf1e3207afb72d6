import { decode } from '../core/read/decode.ts';
import { readDocx } from './docx/read-docx.ts';
import { isWebPage, readWebPage } from './html/read-web-page.ts';
import { refuseOle } from './ole.ts';

/** The words of a file, a paragraph a line in reading order, and how they were written down. */
export interface DocumentText {
  text: string;
  encoding: string;
  /** Of a Word document, its tables as rows of cells: a cell has the numbers of its lines. */
  tables?: number[][][][];
  /** Of a Word document, the images of its text. */
  images?: DocumentImage[];
}

/** An image of a document, after so many of its lines. */
export interface DocumentImage {
  /** What its part is called; empty for one that is only linked to. */
  name: string;
  /** What the document says it shows. */
  alt: string;
  after: number;
  /** Null where it is not taken out: it lies elsewhere, or is too large or one too many. */
  bytes: Uint8Array | null;
  /** Is it in the document at all? */
  inside: boolean;
}

/**
 * Reads a file by what it holds, whatever its name says: plain text, a Word document (.docx) or a web page. The name
 * only decides on a page that does not begin like one. Throws TextRefusal when there is nothing to read.
 */
export async function readDocument(
  bytes: Uint8Array,
  { limit = 1_000_000, name = '' } = {},
): Promise<DocumentText> {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return readDocx(bytes, limit);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseOle(bytes);
  return isWebPage(bytes, name) ? readWebPage(bytes, limit) : decode(bytes, { limit });
}

function begins(bytes: Uint8Array, first: number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
}
