import { commonHanShare } from './common-han.ts';
import { kindBySignature, UNKNOWN_BINARY } from './file-kind.ts';
import { refuseBinary, refuseEmpty, refuseEncoding, refuseTooLong } from './refusal.ts';

export { TextRefusal } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** A release has a few thousand characters; a book of reports has not a million. */
const DEFAULT_LIMIT = 1_000_000;
/** No encoding read here takes more bytes for a character of the basic plane. */
const MOST_BYTES = 4;
/** Characters counted when encodings are compared: the beginning tells as much as the whole. */
const PROBE = 20_000;

/**
 * Reads the bytes of a file as text: byte order marks, UTF-16 without one, GB18030 where UTF-8 is out of the
 * question. Line ends become LF. Throws TextRefusal when there is no text to read or too much of it.
 */
export function decode(bytes: Uint8Array, { limit = DEFAULT_LIMIT }: { limit?: number } = {}): Decoded {
  if (bytes.length === 0) throw refuseEmpty();
  const kind = kindBySignature(bytes);
  if (kind) throw refuseBinary(kind);
  if (bytes.length > limit * MOST_BYTES) throw refuseTooLong(limit);
  const { text: raw, encoding } = readBytes(bytes);
  const text = raw.replace(/\r\n?|\u2028|\u2029/g, '\n');
  if (text.length > limit) throw refuseTooLong(limit);
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) throw refuseEmpty();
  return { text, encoding };
}

function readBytes(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return textOnly(marked);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 && !utf8.text.includes('\0')) return textOnly(utf8);
  const guessed = guessUtf16(bytes) ?? guessGb18030(bytes);
  if (guessed) return textOnly(guessed);
  throw looksBinary(bytes) ? refuseBinary(UNKNOWN_BINARY) : refuseEncoding();
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return mustDecode(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return mustDecode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return mustDecode(bytes, 'utf-16be');
  if (a === 0x84 && b === 0x31 && c === 0x95 && bytes[3] === 0x33) return mustDecode(bytes, 'gb18030');
  return undefined;
}

function mustDecode(bytes: Uint8Array, encoding: Encoding): Decoded {
  const read = tryDecode(bytes, encoding);
  if (!read) throw refuseEncoding();
  return read;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding };
  } catch {
    // The answer is undefined: these bytes are not of this encoding.
    return undefined;
  }
}

/** Share of characters a Chinese or English text is made of; wrong byte order gives strangers instead. */
function familiarShare(text: string): number {
  const probe = text.slice(0, PROBE);
  const familiar = probe.match(
    /[\t\n\r -~\u00a0-\u00ff\u2010-\u2040\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g,
  );
  return probe.length === 0 ? 0 : (familiar?.length ?? 0) / probe.length;
}

function guessUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const orders: Encoding[] = ['utf-16le', 'utf-16be'];
  const read = orders
    .map((order) => tryDecode(bytes, order))
    .filter((found) => found !== undefined)
    .map((found) => ({ found, share: familiarShare(found.text), plausible: isPlausible(found.text) }))
    .filter(({ share, plausible }) => share > 0.95 && plausible)
    .sort((a, b) => b.share - a.share);
  return read[0]?.found;
}

function guessGb18030(bytes: Uint8Array): Decoded | undefined {
  const read = tryDecode(bytes, 'gb18030');
  return read && familiarShare(read.text) > 0.95 && isPlausible(read.text) ? read : undefined;
}

/** Chinese of everyday characters (one side of it may be traditional), or nothing but Latin text. */
function isPlausible(text: string): boolean {
  const probe = text.slice(0, PROBE);
  return /\p{Script=Han}/u.test(probe)
    ? commonHanShare(probe) > 0.5
    : !/[^\t\n\r -~\u00a0-\u2040]/.test(probe);
}

function textOnly(read: Decoded): Decoded {
  const controls = read.text.match(/[\0-\x08\x0e-\x1f\x7f]/g) ?? [];
  if (read.text.includes('\0') || controls.length > 2 + read.text.length / 100)
    throw refuseBinary(UNKNOWN_BINARY);
  return read;
}

function looksBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE);
  const controls = probe.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length;
  return controls > probe.length / 50;
}
