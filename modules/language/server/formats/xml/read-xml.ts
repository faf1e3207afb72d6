import { SaxesParser } from 'saxes';
import {
  type FilePlace,
  refuseDepth,
  refuseEntities,
  refuseMalformed,
  refuseSize,
} from '../format-refusal.ts';
import { decodePieces, type FileEncoding } from './decode-pieces.ts';

/** What is met in a file, in order. `start` and `end` count UTF-16 units of the decoded file from 0. */
export type XmlEvent =
  | {
      kind: 'open';
      name: string;
      attributes: Record<string, string>;
      start: number;
      end: number;
      at: FilePlace;
    }
  | { kind: 'close'; name: string; end: number }
  | { kind: 'text'; text: string }
  | { kind: 'comment'; text: string }
  | { kind: 'instruction'; target: string; body: string };

/** The events of one portion of the file, with its characters. */
export interface XmlPortion {
  text: string;
  events: XmlEvent[];
}

/** The formats read here need a dozen. */
const deepest = 64;
/** Characters of one text, tag, comment or declaration, and of the words of one element. */
const longest = 1_000_000;
const mostAttributes = 100;
/** The parser keeps what is not closed yet, so it is asked often whether that grows too long. */
const portion = 65_536;

/**
 * Reads XML as it comes, in flat memory however long the file is. Nothing is fetched: a DOCTYPE may name a file, but
 * one that defines anything is refused, as is what is nested deeper than `most` or is too large for an entry.
 */
export async function* readXml(
  pieces: AsyncIterable<Uint8Array>,
  told?: (encoding: FileEncoding) => void,
  most = deepest,
): AsyncGenerator<XmlPortion> {
  const reader = guardedParser(most);
  for await (const decoded of decodePieces(pieces, reader.place, told)) {
    for (let from = 0; from < decoded.length; from += portion) {
      const text = decoded.slice(from, from + portion);
      yield { text, events: reader.read(text) };
    }
  }
  yield { text: '', events: reader.finish() };
}

function guardedParser(most: number) {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const guard = guardOf(place, most);
  let events: XmlEvent[] = [];
  let tagStart = 0;
  let written = 0;
  let reached = 0;
  let current = '';
  let before = '';

  function place(): FilePlace {
    return { line: parser.line, column: parser.columnIndex + 1 };
  }
  function endsWithTwo(): boolean {
    const at = parser.position - written;
    return current[at - 1] === '\n' && (at > 1 ? current[at - 2] : before) === '\r';
  }
  function met(event: XmlEvent): void {
    reached = parser.position;
    guard(event);
    events.push(event);
  }
  parser.on('doctype', (words) => {
    reached = parser.position;
    if (words.includes('[')) throw refuseEntities(place());
  });
  // Reading stands after the name and what ended it: one character, or a line end of two.
  parser.on('opentagstart', ({ name }) => {
    tagStart = parser.position - name.length - (endsWithTwo() ? 3 : 2);
  });
  parser.on('opentag', ({ name, attributes }) =>
    met({ kind: 'open', name, attributes, start: tagStart, end: parser.position, at: place() }),
  );
  parser.on('closetag', ({ name }) => met({ kind: 'close', name, end: parser.position }));
  parser.on('text', (text) => met({ kind: 'text', text }));
  parser.on('cdata', (text) => met({ kind: 'text', text }));
  parser.on('comment', (text) => met({ kind: 'comment', text }));
  parser.on('processinginstruction', ({ target, body }) => met({ kind: 'instruction', target, body }));
  parser.on('error', () => {
    throw refuseMalformed(place());
  });

  function taken(): XmlEvent[] {
    const all = events;
    events = [];
    return all;
  }
  return {
    place,
    read(text: string): XmlEvent[] {
      current = text;
      parser.write(text);
      written += text.length;
      before = text.at(-1) ?? before;
      if (written - reached > longest) throw refuseSize(place());
      return taken();
    },
    finish(): XmlEvent[] {
      parser.close();
      return taken();
    },
  };
}

/** Watches depth, attributes and the words of each open element. */
function guardOf(place: () => FilePlace, most: number): (event: XmlEvent) => void {
  const words: number[] = [];
  return (event) => {
    if (event.kind === 'open') {
      words.push(0);
      if (words.length > most) throw refuseDepth(place(), most);
      if (Object.keys(event.attributes).length > mostAttributes) throw refuseSize(place());
    } else if (event.kind === 'close') words.pop();
    else if (event.kind === 'text' && words.length > 0 && /\S/.test(event.text)) {
      words[words.length - 1]! += event.text.length;
      if (words.at(-1)! > longest) throw refuseSize(place());
    }
  };
}
