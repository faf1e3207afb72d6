/**
 * The 3,755 most common characters of GB 2312 (its first level). Text of ours consists mostly of them,
 * text decoded with the wrong table does not: that is how a guess at an encoding is judged.
 */
let firstLevel: Set<string> | undefined;

function readFirstLevel(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const found = new Set<string>();
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(char)) found.add(char);
    }
  }
  return found;
}

/** Whether a (simplified) character is one of the 3,755 of everyday Chinese. */
export function isCommonHan(char: string): boolean {
  firstLevel ??= readFirstLevel();
  return firstLevel.has(char);
}

/** The share of everyday characters among the Chinese characters of a text; 0 when it has none. */
export function commonHanShare(text: string): number {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0 ? 0 : han.filter(isCommonHan).length / han.length;
}
