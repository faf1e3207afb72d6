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
  const met = meetings(pair, points);
  const english = pair.tables.english.map(copied);
  const chinese = pair.tables.chinese.map(copied);
  for (const [key, count] of met.together) {
    if (count < settings.leastMeetings) continue;
    const zh = Math.floor(key / met.enCount.length);
    const en = key % met.enCount.length;
    // Dice's coefficient, one meeting taken off as chance.
    const share = (2 * (count - 1)) / (met.zhCount[zh]! + met.enCount[en]!);
    if (share < settings.leastShare) continue;
    if (surprise(count, met.zhCount[zh]!, met.enCount[en]!, points.length - 1) < settings.leastSurprise)
      continue;
    raise(english[zh]!, en, share);
    raise(chinese[en]!, zh, share);
  }
  return { english, chinese };
}

/**
 * Dunning's log-likelihood ratio: how far two words meet more often than independent ones would. In a short text
 * on one subject many words stand in most beads and meet without meaning anything.
 */
function surprise(both: number, zh: number, en: number, all: number): number {
  if (both * all <= zh * en) return 0;
  const part = (seen: number, expected: number) => (seen > 0 ? seen * Math.log(seen / expected) : 0);
  return (
    2 *
    (part(both, (zh * en) / all) +
      part(zh - both, (zh * (all - en)) / all) +
      part(en - both, ((all - zh) * en) / all) +
      part(all - zh - en + both, ((all - zh) * (all - en)) / all))
  );
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
  for (let n = side.wordsBefore[from]!; n < side.wordsBefore[to]!; n++) words.add(side.words[n]!);
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
