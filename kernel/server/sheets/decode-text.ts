import type { ReadSheet } from './sheet.ts';
import { SheetFault } from './sheet-fault.ts';

type Encoding = Exclude<ReadSheet['written'], 'xlsx'>;

/** A text file's text: by its byte order mark, else UTF-8, UTF-16 by where its zero bytes stand, else GB18030. */
export function decodeText(bytes: Uint8Array): { text: string; written: Encoding } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return must(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return must(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return must(bytes, 'utf-16be');
  const unmarked = bytes.subarray(0, 20_000).includes(0) ? wideOrder(bytes) : undefined;
  if (unmarked) return must(bytes, unmarked);
  return read(bytes, 'utf-8') ?? must(bytes, 'gb18030');
}

/** Latin letters, separators and line ends leave a zero in one half of every pair. */
function wideOrder(bytes: Uint8Array): Encoding {
  const probe = bytes.subarray(0, 20_000);
  const zeros = [0, 0];
  for (const [at, byte] of probe.entries()) if (byte === 0) zeros[at % 2]! += 1;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

function must(bytes: Uint8Array, encoding: Encoding) {
  const found = read(bytes, encoding);
  if (!found) throw new SheetFault('encoding');
  return found;
}

function read(bytes: Uint8Array, written: Encoding): { text: string; written: Encoding } | undefined {
  try {
    const text = new TextDecoder(written, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : { text, written };
  } catch {
    // The answer is undefined: these bytes are not of this encoding.
    return undefined;
  }
}
