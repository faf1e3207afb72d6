import type { FileEncoding } from './decode-pieces.ts';

const mark = '\ufeff';

/** The bytes of a part of a file in the encoding it was read in; those that cannot be written become UTF-8. */
export function bytesIn(text: string, { label, mark: marked }: FileEncoding, isFirst: boolean): Uint8Array {
  const whole = isFirst && marked ? mark + text : text;
  if (label === 'utf-16le') return Buffer.from(whole, 'utf16le');
  if (label === 'utf-16be') return Buffer.from(whole, 'utf16le').swap16();
  return new TextEncoder().encode(whole);
}

/** The beginning of a file, naming UTF-8 where the encoding it named cannot be written. */
export function inWritableEncoding(start: string, { label }: FileEncoding): string {
  if (/^utf-?(8|16)/i.test(label)) return start;
  return start.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])[\w.:-]+/, '$1UTF-8');
}
