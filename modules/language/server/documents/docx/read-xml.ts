import { SaxesParser } from 'saxes';
import { refuseBroken, refuseUnpackedTooLarge, refuseUnsafe } from '../refusals.ts';

/** What a reader of XML is told. Names are without their prefix: the two editions of the format differ in those. */
export interface XmlReader {
  open(name: string, attributes: Record<string, string>): void;
  text(words: string): void;
  close(name: string): void;
}

/** Text boxes in tables in text boxes: a document of Word's own making stays far below. */
const deepest = 400;
/** A release of a hundred thousand characters, each in a run with properties of its own, takes half of this. */
const mostBytes = 24_000_000;

/**
 * Reads a part as it is unpacked, so that it never stands in memory whole. Nothing is fetched, and a document that
 * brings entities of its own is refused: Word writes none.
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = parserFor(reader);
  let decoder: TextDecoder | undefined;
  let left = mostBytes;
  for await (const piece of pieces) {
    left -= piece.length;
    if (left < 0) throw refuseUnpackedTooLarge();
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    orBroken(() => parser.write(decoder!.decode(piece, { stream: true })));
  }
  orBroken(() => parser.write(decoder?.decode() ?? '').close());
}

function parserFor(reader: XmlReader) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw refuseUnsafe();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw refuseUnsafe();
    reader.open(withoutPrefix(tag.name), unprefixed(tag.attributes));
  });
  parser.on('text', (words) => reader.text(words));
  parser.on('cdata', (words) => reader.text(words));
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close(withoutPrefix(tag.name));
  });
  parser.on('error', () => {
    throw refuseBroken();
  });
  return parser;
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function orBroken(read: () => void): void {
  try {
    read();
  } catch (error) {
    // The decoder fails with a TypeError of its own on bytes that are no text.
    throw error instanceof TypeError ? refuseBroken() : error;
  }
}

function unprefixed(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), value]));
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
