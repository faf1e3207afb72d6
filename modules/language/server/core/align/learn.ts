import type { Point } from './band.ts';
import type { Pair } from './pair.ts';
import type { Settings } from './settings.ts';
import type { TextSide } from './text-side.ts';
import type { Translations, TranslationTables } from './translation-table.ts';

/**
 * Words that keep meeting in the beads of a first path answer each other, whatever the dictionary says: names
 * translated by sense, words of the house. Gives the tables with these pairs added.
 */
export function learned(pair: Pair, points: readonly Point[], settings: Settings): TranslationTables {
  const { together, zhCount, enCount } = meetings(pair, points);
  const english = pair.tables.english.map(copied);
  const chinese = pair.tables.chinese.map(copied);
  for (const [key, count] of together) {
    if (count < settings.leastMeetings) continue;
    const zh = Math.floor(key / enCount.length);
    const en = key % enCount.length;
    // Dice's coefficient, one meeting taken off as chance.
    const share = (2 * (count - 1)) / (zhCount[zh]! + enCount[en]!);
    if (share < settings.leastShare) continue;
    raise(english[zh]!, en, share);
    raise(chinese[en]!, zh, share);
  }
  return { english, chinese };
}

/** In how many beads each word stands, and each Chinese word together with each English one. */
function meetings(pair: Pair, points: readonly Point[]) {
  const zhCount = new Uint32Array(pair.zh.vocabulary.size);
  const enCount = new Uint32Array(pair.en.vocabulary.size);
  const together = new Map<number, number>();
  points.slice(1).forEach(([i, j], n) => {
    const [fromI, fromJ] = points[n]!;
    const zhWords = wordsIn(pair.zh, fromI, i);
    const enWords = wordsIn(pair.en, fromJ, j);
    for (const zh of zhWords) zhCount[zh]!++;
    for (const en of enWords) enCount[en]!++;
    for (const zh of zhWords) {
      for (const en of enWords) {
        const key = zh * enCount.length + en;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  });
  return { together, zhCount, enCount };
}

function wordsIn(side: TextSide, from: number, to: number): Set<number> {
  const words = new Set<number>();
  for (let n = from; n < to; n++) for (const word of side.sentences[n]!) words.add(word);
  return words;
}

function copied({ words, p }: Translations): Translations {
  return { words: [...words], p: [...p] };
}

function raise(entry: Translations, word: number, p: number): void {
  const at = entry.words.indexOf(word);
  if (at >= 0) entry.p[at] = Math.max(entry.p[at]!, p);
  else {
    entry.words.push(word);
    entry.p.push(p);
  }
}
