import { decode } from '../core/read/decode.ts';
import { readDocx } from './docx/read-docx.ts';
import { isWebPage, readWebPage } from './html/read-web-page.ts';
import { refuseOle } from './ole.ts';

/** The words of a file, a paragraph a line in reading order, and how they were written down. */
export interface DocumentText {
  text: string;
  encoding: string;
}

/**
 * Reads a file by what it holds, whatever its name says: plain text, a Word document (.docx) or a web page. The name
 * only decides on a page that does not begin like one. Throws TextRefusal when there is nothing to read.
 */
export async function readDocument(
  bytes: Uint8Array,
  { limit = 1_000_000, name = '' } = {},
): Promise<DocumentText> {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]))
    return { text: await readDocx(bytes, limit), encoding: 'utf-8' };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseOle(bytes);
  return isWebPage(bytes, name) ? readWebPage(bytes, limit) : decode(bytes, { limit });
}

function begins(bytes: Uint8Array, first: number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
}
