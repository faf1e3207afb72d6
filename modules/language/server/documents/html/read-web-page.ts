import { setImmediate } from 'node:timers/promises';
import { Parser } from 'htmlparser2';
import { linesUpTo } from '../lines.ts';
import { refuseUnsafe } from '../refusals.ts';
import { decodePage, headOf, type PageText } from './page-encoding.ts';
import { pageLines } from './page-lines.ts';

/** A page's marks, scripts and images inside it may take several times the room of its words. */
const mostMarkup = 6_000_000;
const slice = 64_000;

/** Whether a file is a web page: it begins like one, or is named like one and begins with a tag. */
export function isWebPage(bytes: Uint8Array, name: string): boolean {
  const head = headOf(bytes)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*/s, '');
  if (/^<(?:!doctype\s+html|html|head|body|meta)\b/i.test(head)) return true;
  return /\.x?html?$/i.test(name) && head.startsWith('<');
}

/**
 * The words of a web page, as saved from a browser or from Word: paragraphs, headings, items and cells as lines. Where
 * the page says which part is its main one, the lines of that part. The page is read a slice at a time, so that
 * others are served meanwhile.
 */
export async function readWebPage(bytes: Uint8Array, limit: number): Promise<PageText> {
  const { text, encoding } = decodePage(bytes, mostMarkup);
  if (/<!(?:entity|doctype[^>]{0,300}\[)/i.test(text)) throw refuseUnsafe();
  const lines = linesUpTo(limit);
  const page = pageLines(lines);
  const parser = new Parser(page, { decodeEntities: true });
  for (let at = 0; at < text.length; at += slice) {
    parser.write(text.slice(at, at + slice));
    await setImmediate();
  }
  parser.end();
  page.end();
  const [from = 0, to = lines.count()] = page.main();
  return { text: from < to ? lines.text(from, to) : lines.text(), encoding };
}
