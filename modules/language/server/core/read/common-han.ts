/**
 * The character sets of the old Chinese encodings, read off their tables. Text of ours consists mostly of their
 * everyday characters, text decoded with the wrong table does not: that is how a guess at an encoding is judged.
 * A character that the set of the other script holds too tells nothing about the script of a text.
 */
interface CharacterSet {
  encoding: 'gb18030' | 'big5';
  leads: [number, number];
  trails: [number, number];
}

const GB_FIRST_LEVEL: CharacterSet = { encoding: 'gb18030', leads: [0xb0, 0xd7], trails: [0xa1, 0xfe] };
const GB_2312: CharacterSet = { encoding: 'gb18030', leads: [0xb0, 0xf7], trails: [0xa1, 0xfe] };
const BIG5_FIRST_LEVEL: CharacterSet = { encoding: 'big5', leads: [0xa4, 0xc6], trails: [0x40, 0xfe] };

const read = new Map<CharacterSet, Set<string>>();

function charactersOf(set: CharacterSet): Set<string> {
  let found = read.get(set);
  if (!found) {
    found = new Set();
    const decoder = new TextDecoder(set.encoding);
    for (let lead = set.leads[0]; lead <= set.leads[1]; lead++) {
      for (let trail = set.trails[0]; trail <= set.trails[1]; trail++) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (/^\p{Script=Han}$/u.test(char)) found.add(char);
      }
    }
    read.set(set, found);
  }
  return found;
}

/** Whether a (simplified) character is one of the 3,755 of everyday Chinese: the first level of GB 2312. */
export function isCommonHan(char: string): boolean {
  return charactersOf(GB_FIRST_LEVEL).has(char);
}

/** Whether simplified text may hold a character: GB 2312 has it. */
export function isInGb2312(char: string): boolean {
  return charactersOf(GB_2312).has(char);
}

/** Whether everyday traditional text may hold a character: the first level of Big5 has it. */
export function isInBig5(char: string): boolean {
  return charactersOf(BIG5_FIRST_LEVEL).has(char);
}

/** The share of everyday characters among the Chinese characters of a text; 0 when it has none. */
export function commonHanShare(text: string): number {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0 ? 0 : han.filter(isCommonHan).length / han.length;
}
