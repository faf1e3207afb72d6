import { createReadStream } from 'node:fs';

const overlap = 64;

/** Does an XML file declare a document type, or entities, anywhere in it? Looked for piece by piece, in any encoding of letters. */
export async function holdsDoctype(path: string): Promise<boolean> {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'latin1' })) {
    // In UTF-16 a zero stands beside every letter.
    const text = rest + (piece as string).replaceAll('\0', '');
    if (/<!\s*(doctype|entity)/i.test(text)) return true;
    rest = text.slice(-overlap);
  }
  return false;
}
