import { decode } from '../../core/read/decode.ts';
import { refuseTooLong } from '../../core/read/refusal.ts';

/** The encodings a page may name, by the labels of the standard for the web; Word still writes the last two. */
const named: [RegExp, string][] = [
  [/^(gb2312|gbk|gb18030|gb_2312-80|x-gbk|chinese|csgb2312)$/i, 'gb18030'],
  [/^(big5|big5-hkscs|cn-big5|x-x-big5)$/i, 'big5'],
  [/^(windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/i, 'windows-1252'],
];
/** How far into a page its encoding may be named: pages Word saves say much before it. */
const probed = 4096;

/** The text of a web page and the name of its encoding. */
export interface PageText {
  text: string;
  encoding: string;
}

/**
 * Bytes that are UTF-8 throughout are nothing else, whatever the page says of itself: one saved anew often keeps the
 * old name. Else what the page says holds, and last what the bytes look like.
 */
export function decodePage(bytes: Uint8Array, limit: number): PageText {
  const said = encodingSaid(bytes);
  if (!said || isUtf8(bytes)) return decode(bytes, { limit });
  const text = new TextDecoder(said).decode(bytes);
  const lost = text.match(/[\0\ufffd]/g)?.length ?? 0;
  if (lost > text.length / 100) return decode(bytes, { limit });
  if (text.length > limit) throw refuseTooLong(limit);
  return { text: text.replace(/\r\n?/g, '\n'), encoding: said };
}

/** The first characters of a file, byte by byte: marks and names of encodings are of these. */
export function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, probed));
}

function encodingSaid(bytes: Uint8Array): string | undefined {
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(headOf(bytes))?.[1] ?? '';
  return named.find(([names]) => names.test(name))?.[1];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The answer is no.
    return false;
  }
}
