import { decode } from '../../core/read/decode.ts';
import { mostSegments, refuseManySegments } from '../exchange/most-segments.ts';
import type { OpenedFile } from '../exchange/paragraph.ts';
import { patchedText, type TextPatch } from '../exchange/patched-text.ts';
import { plainText, protectedText } from '../exchange/protect.ts';
import { bytesIn } from '../xml/encode-portions.ts';

/** Characters of a plain text: books are translated too. */
const longest = 5_000_000;

/** Opens a plain text for translation: each line with words in it is a paragraph. Line ends and encoding stay. */
export function openText(bytes: Uint8Array): OpenedFile {
  const { encoding } = decode(bytes, { limit: longest });
  const text = new TextDecoder(encoding).decode(bytes);
  const lines = linesOf(text);
  const read = lines.map(({ words }) => protectedText(words));
  return {
    format: 'text',
    paragraphs: read.map(({ text, codes }) => ({
      text,
      kind: 'text',
      tags: codes.map((shows, n) => ({ number: n + 1, is: 'code', shows })),
    })),
    async write(texts) {
      const patches = [...texts].map(([number, paragraph]): TextPatch => {
        const { words, start } = lines[number]!;
        const { codes } = read[number]!;
        return { start, end: start + words.length, text: plainText(paragraph.text, codes) };
      });
      const label = encoding === 'gb18030' ? 'utf-8' : encoding;
      const mark = label !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb);
      return bytesIn(patchedText(text, patches)(0, text.length), { label, mark }, true);
    },
  };
}

/** The lines with words in them. Each is a segment at least, so it ends where there are too many of them. */
function linesOf(text: string): { words: string; start: number }[] {
  const lines = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = line.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    if (lines.length === mostSegments) throw refuseManySegments();
    lines.push({ words, start: index + line.indexOf(words) });
  }
  return lines;
}
