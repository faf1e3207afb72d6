import { simplified } from '../facts/simplified.ts';
import type { Lexicon } from './lexicon.ts';
import { type Link, linksIn } from './links.ts';
import { prepare } from './prepare.ts';
import { defaultSettings } from './settings.ts';

type Stretch = readonly [start: number, end: number];

/** Words of two sentences that answer each other: where they stand, in UTF-16 units. */
export interface WordLink {
  zh: Stretch;
  en: Stretch;
  kind: Link['kind'];
}

/** Characters of a side beyond which no words are linked: each is held against each, and everybody waits meanwhile. */
const longest = 1000;

/** Links the words of two sentences that say the same, in the order of the English. Each word is linked once; none where a side is very long. */
export function wordLinks(zh: string, en: string, lexicon: Lexicon): WordLink[] {
  if (zh.length > longest || en.length > longest) return [];
  const pair = prepare([simplified(zh)], [en], lexicon, defaultSettings);
  return linksIn(pair, [0], [0], [en]).map((link) => ({
    zh: [link.zh.start, link.zh.end],
    en: [link.en.start, link.en.end],
    kind: link.kind,
  }));
}
