import { describe, expect, it } from 'vitest';
import { decode, TextRefusal } from './decode.ts';

const BILINGUAL =
  'Yunjiang Foreign Affairs Office\r\n云江市政府外事办公室\r\n会议在云江举行，双方签署了协议。\n';
const CLEAN = BILINGUAL.replaceAll('\r\n', '\n');

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].map((char) => char.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** `云江市外事办` in GB 2312. */
const GB = [0xd4, 0xc6, 0xbd, 0xad, 0xca, 0xd0, 0xcd, 0xe2, 0xca, 0xc2, 0xb0, 0xec];

function refusalOf(bytes: Uint8Array, limit?: number): string {
  try {
    decode(bytes, limit === undefined ? {} : { limit });
  } catch (error) {
    if (!(error instanceof TextRefusal)) throw error;
    expect(error.said.zh).toMatch(/\p{Script=Han}/u);
    expect(error.said.en).toMatch(/[a-z]{3}/);
    return error.code;
  }
  return 'read';
}

describe('the encoding of a text', () => {
  it('is UTF-8, with or without a mark; line ends become LF', () => {
    expect(decode(new TextEncoder().encode(BILINGUAL))).toEqual({ text: CLEAN, encoding: 'utf-8' });
    expect(decode(new TextEncoder().encode(`\ufeff${BILINGUAL}`))).toEqual({
      text: CLEAN,
      encoding: 'utf-8',
    });
    expect(decode(new TextEncoder().encode('one\rtwo')).text).toBe('one\ntwo');
  });

  it.each([
    [true, true, 'utf-16le'],
    [true, false, 'utf-16le'],
    [false, true, 'utf-16be'],
    [false, false, 'utf-16be'],
  ])('is UTF-16 (little-endian %s, marked %s)', (little, mark, encoding) => {
    expect(decode(utf16(BILINGUAL, little, mark))).toEqual({ text: CLEAN, encoding });
  });

  it('is UTF-16 without a mark where the text has one language only', () => {
    expect(decode(utf16('双方签署了合作协议，会议圆满结束。', true, false)).encoding).toBe('utf-16le');
    expect(decode(utf16('The two sides agreed.', false, false)).encoding).toBe('utf-16be');
  });

  it('is GB18030 where UTF-8 is out of the question', () => {
    const bytes = Uint8Array.from([...GB, 0x0d, 0x0a, ...new TextEncoder().encode('Yunjiang FAO')]);
    expect(decode(bytes)).toEqual({ text: '云江市外事办\nYunjiang FAO', encoding: 'gb18030' });
  });
});

describe('what is no readable text is refused in plain words', () => {
  it.each([
    ['nothing', [], 'text-empty'],
    ['blank lines', [32, 10, 13, 10, 9], 'text-empty'],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'text-empty'],
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'text-binary'],
    ['a PDF file', [...new TextEncoder().encode('%PDF-1.7\n%abc')], 'text-binary'],
    ['an Office document', [0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0], 'text-binary'],
    ['zeros', [65, 0, 0, 0, 66, 0, 0, 0, 1, 2, 3, 4], 'text-binary'],
    ['control characters', [65, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16], 'text-binary'],
    [
      'Latin-1',
      [...Uint8Array.from('Le maire a \xe9t\xe9 re\xe7u.', (c) => c.charCodeAt(0))],
      'text-encoding-unknown',
    ],
    ['UTF-8 cut off and mixed', [0xe4, 0xba, 0x41, 0xff, 0x20, 0x61], 'text-encoding-unknown'],
  ])('%s', (_, bytes, code) => {
    expect(refusalOf(Uint8Array.from(bytes))).toBe(code);
  });

  it('too much of it', () => {
    expect(refusalOf(new TextEncoder().encode('word '.repeat(1_000_000)))).toBe('text-too-long');
    expect(refusalOf(new TextEncoder().encode('外事'.repeat(900_000)))).toBe('text-too-long');
    expect(refusalOf(new TextEncoder().encode('123456'), 5)).toBe('text-too-long');
    expect(refusalOf(new TextEncoder().encode('12345'), 5)).toBe('read');
  });
});
