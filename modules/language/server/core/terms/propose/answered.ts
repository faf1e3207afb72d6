import type { TextSide } from '../../align/text-side.ts';
import type { Found } from './stretches.ts';
import type { ReadPairs } from './texts.ts';

/** The share of the words of two stretches that some word of the other may be by the dictionary: the lesser of both sides. */
export function answered({ pair, known }: ReadPairs, zh: Found, en: Found): number {
  const zhWords = wordsWithin(pair.zh, zh);
  const enWords = wordsWithin(pair.en, en);
  const ofZh = zhWords.filter((word) => known.english[word]!.words.some((other) => enWords.includes(other)));
  const ofEn = enWords.filter((word) => known.chinese[word]!.words.some((other) => zhWords.includes(other)));
  return Math.min(share(ofZh.length, zhWords.length), share(ofEn.length, enWords.length));
}

function wordsWithin(side: TextSide, { pair, start, end }: Found): number[] {
  const words: number[] = [];
  for (let at = side.wordsBefore[pair]!; at < side.wordsBefore[pair + 1]!; at++)
    if (side.starts[at]! >= start && side.ends[at]! <= end) words.push(side.words[at]!);
  return words;
}

function share(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
