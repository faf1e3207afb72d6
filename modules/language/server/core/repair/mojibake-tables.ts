/** Characters back to the bytes they were read from, for the tables text is most often wrongly read with. */

let cp1252: Map<string, number> | undefined;
let gbk: Map<string, [number, number]> | undefined;

/** The byte a character stands for in Windows-1252 (or Latin-1), or undefined. */
export function cp1252Byte(char: string): number | undefined {
  if (!cp1252) {
    const decoder = new TextDecoder('windows-1252');
    cp1252 = new Map();
    for (let byte = 0x80; byte <= 0xff; byte++) {
      cp1252.set(String.fromCharCode(byte), byte);
      cp1252.set(decoder.decode(Uint8Array.of(byte)), byte);
    }
  }
  return cp1252.get(char);
}

/** The two bytes a character stands for in GBK, or undefined. */
export function gbkBytes(char: string): [number, number] | undefined {
  if (!gbk) {
    const decoder = new TextDecoder('gb18030');
    gbk = new Map();
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue;
        gbk.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
  }
  return gbk.get(char);
}

/** The bytes read as an encoding, or undefined when they are not of it. */
export function readAs(bytes: number[], encoding: 'utf-8' | 'gb18030'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    // The answer is undefined: these bytes are not of this encoding.
    return undefined;
  }
}
