import { isWebPage } from '../../documents/html/read-web-page.ts';
import { refuseOle } from '../../documents/ole.ts';
import { openDocx } from '../docx/open-docx.ts';
import { openHtml } from '../html/open-html.ts';
import { openText } from '../text/open-text.ts';
import { isXliff, openXliff } from '../xliff/open-xliff.ts';
import type { OpenedFile } from './paragraph.ts';

/** Opens a file for translation by what it holds. Throws TextRefusal or FormatRefusal when it is none of ours. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return openDocx(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseOle(bytes);
  if (isXliff(bytes)) return openXliff(bytes);
  return isWebPage(bytes, name) ? openHtml(bytes) : openText(bytes);
}

function begins(bytes: Uint8Array, first: number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
}
