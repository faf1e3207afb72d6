import type { Pair, PairCheck } from './check.ts';
import { wholeOf } from './place.ts';

/** English letters to a Chinese character as a rule, and how many beads a text must have to say otherwise. */
const USUAL = 3.6;
const ENOUGH_BEADS = 20;
/** Shorter beads go far from any rule. */
const ENOUGH_CHARACTERS = 12;
/** So many times longer or shorter than the text's own rule is odd. */
const ODD = 2.4;

/** A translation much longer or shorter than those around it. */
export const lengthOdd: PairCheck = {
  id: 'length-odd',
  severity: 'note',
  about: {
    zh: '译文与原文长短悬殊',
    en: 'The translation is far longer or shorter than is usual in this text',
  },
  run(pair) {
    const usual = usualRatio(pair);
    return pair.beads.flatMap((bead, n) => {
      const ratio = ratioOf(pair, n);
      if (ratio === undefined || Math.max(ratio / usual, usual / ratio) < ODD) return [];
      const long = ratio > usual;
      const [first] = bead.en;
      return [
        {
          check: 'length-odd',
          severity: 'note',
          at: wholeOf('en', first!, pair.sides.en[first!]!.text),
          message: {
            zh: `与全文相比，此处英文偏${long ? '长，请看是否有增译' : '短，请看是否有漏译'}。`,
            en: `For this text the English is ${long ? 'long here: was something added?' : 'short here: was something left out?'}`,
          },
        },
      ];
    });
  },
};

const known = new WeakMap<Pair, number>();

/** English letters to a Chinese character in this text: half of its beads have more. */
export function usualRatio(pair: Pair): number {
  const before = known.get(pair);
  if (before) return before;
  const ratios = pair.beads.flatMap((_, n) => ratioOf(pair, n) ?? []).sort((a, b) => a - b);
  const ratio = ratios.length < ENOUGH_BEADS ? USUAL : ratios[ratios.length >> 1]!;
  known.set(pair, ratio);
  return ratio;
}

/** Of one bead; nothing where it is too short to tell. */
export function ratioOf(pair: Pair, bead: number): number | undefined {
  const { zh, en } = pair.beads[bead]!;
  const size = (lang: 'zh' | 'en', sentences: number[]) =>
    sentences.reduce((sum, s) => sum + (pair.sides[lang][s]!.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const [characters, letters] = [size('zh', zh), size('en', en)];
  return characters < ENOUGH_CHARACTERS || letters === 0 ? undefined : letters / characters;
}
