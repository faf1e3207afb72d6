import { createReadStream } from 'node:fs';

const overlap = 64;
/** A doctype that only names a file is no longer. */
const longest = 2000;

/**
 * What an XML file says of its document type anywhere in it: nothing, the name of a file, or definitions of its own.
 * Looked for piece by piece, in any encoding of letters.
 */
export async function doctypeOf(path: string): Promise<'none' | 'named' | 'defining'> {
  let rest = '';
  let found: 'none' | 'named' = 'none';
  for await (const piece of createReadStream(path, { encoding: 'latin1' })) {
    // In UTF-16 a zero stands beside every letter.
    rest += (piece as string).replaceAll('\0', '');
    for (let start = begun(rest); start >= 0; start = begun(rest)) {
      rest = rest.slice(start);
      const end = rest.search(/[>[]/);
      if (end < 0 && rest.length < longest) break;
      if (end < 0 || rest[end] === '[' || found === 'named' || !/^<!\s*doctype/i.test(rest))
        return 'defining';
      found = 'named';
      rest = rest.slice(end);
    }
    if (begun(rest) < 0) rest = rest.slice(-overlap);
  }
  return begun(rest) < 0 ? found : 'defining';
}

function begun(text: string): number {
  return text.search(/<!\s*(?:doctype|entity)/i);
}
