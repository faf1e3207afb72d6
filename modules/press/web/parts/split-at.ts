import type { Link, ReleaseText } from '../../contract/text.ts';

/**
 * Where a link is best cut in two: so that the parts have like shares of either side. Null where there is nothing
 * to cut. Each part keeps sentences of both sides where both have more than one.
 */
export function splitAt(text: Pick<ReleaseText, 'zh' | 'en'>, link: Link): { zh: number; en: number } | null {
  const zh = sharesOf(link.zh.map((n) => text.zh[n]!.text.length));
  const en = sharesOf(link.en.map((n) => text.en[n]!.text.length));
  let best: { zh: number; en: number; miss: number } | null = null;
  for (let i = 0; i < zh.length; i += 1) {
    for (let j = 0; j < en.length; j += 1) {
      if (i + j === 0 || i + j === link.zh.length + link.en.length) continue;
      const miss = Math.abs(zh[i]! - en[j]!) + oneSided(link, i, j);
      if (!best || miss <= best.miss) best = { zh: i, en: j, miss };
    }
  }
  return best && { zh: best.zh, en: best.en };
}

/** A part with one side only answers nothing: taken only where there is no other way. */
function oneSided({ zh, en }: Link, i: number, j: number): number {
  const cutsSide = (length: number, n: number) => n > 0 && n < length;
  return zh.length > 1 && en.length > 1 && !(cutsSide(zh.length, i) && cutsSide(en.length, j)) ? 2 : 0;
}

/** The share of a side before each cut, from 0 to 1. */
function sharesOf(lengths: readonly number[]): number[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  return [0, ...lengths].map((_, n) => lengths.slice(0, n).reduce((sum, length) => sum + length, 0) / whole);
}
