import { type FilePlace, refuseEncoding } from '../format-refusal.ts';

/** How the bytes of a file become characters, so that it can be written the same way. */
export interface FileEncoding {
  /** A label the decoder knows: `utf-8`, `utf-16le`, `gb18030`. */
  label: string;
  mark: boolean;
}

/** A declaration stands in the first bytes or nowhere. */
const declarationEnds = 1024;

/** Decodes a file as its pieces come. The encoding is told once, before the first characters. */
export async function* decodePieces(
  pieces: AsyncIterable<Uint8Array>,
  place: () => FilePlace,
  told: (encoding: FileEncoding) => void = () => undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of withWholeStart(pieces)) {
    if (!decoder) {
      const encoding = encodingOf(piece);
      decoder = orRefused(() => new TextDecoder(encoding.label, { fatal: true }), place);
      told(encoding);
    }
    yield orRefused(() => decoder!.decode(piece, { stream: true }), place);
  }
  if (decoder) yield orRefused(() => decoder.decode(), place);
}

/** The same pieces, the first ones joined until a declaration would be whole. */
async function* withWholeStart(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const piece of pieces) {
    if (!start) yield piece;
    else {
      start = Buffer.concat([start, piece]);
      if (start.length < declarationEnds) continue;
      yield start;
      start = undefined;
    }
  }
  if (start && start.length > 0) yield start;
}

function encodingOf(start: Uint8Array): FileEncoding {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', mark: true };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', mark: true };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', mark: true };
  if (a === 0x3c && b === 0) return { label: 'utf-16le', mark: false };
  if (a === 0 && b === 0x3c) return { label: 'utf-16be', mark: false };
  const declared = declaredIn(Buffer.from(start.subarray(0, declarationEnds)).toString('latin1'));
  // Whoever declares UTF-16 over single bytes has converted the file and left the line as it was.
  return { label: declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8', mark: false };
}

function declaredIn(start: string): string | undefined {
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

function orRefused<T>(decode: () => T, place: () => FilePlace): T {
  try {
    return decode();
  } catch (error) {
    // The decoder's own ways to say that it does not know a label, or that bytes are not of its encoding.
    throw error instanceof TypeError || error instanceof RangeError ? refuseEncoding(place()) : error;
  }
}
