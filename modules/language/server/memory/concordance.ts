import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { ConcordanceLine } from '../../contract/matches.ts';
import type { Lexicon } from '../core/align/lexicon.ts';
import { wordLinks } from '../core/align/word-links.ts';
import { placesOfWords, type Stretch } from '../core/memory/places-of-words.ts';
import { otherOf } from './match.ts';

/** Where words of one language stand in a unit, and the words of its other side that answer them. */
export function marksOf(
  words: string,
  lang: Lang,
  unit: { zh: string; en: string },
  lexicon: Lexicon,
): ConcordanceLine['marks'] {
  const here = placesOfWords(words, unit[lang], lang);
  const there = wordLinks(unit.zh, unit.en, lexicon)
    .filter((link) => here.some((place) => overlap(place, link[lang])))
    .map((link): Stretch => [...link[otherOf(lang)]]);
  return lang === 'zh' ? { zh: here, en: inOrder(there) } : { zh: inOrder(there), en: here };
}

function overlap([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean {
  return from < end && start < to;
}

/** From the first to the last, those that touch made one. */
function inOrder(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [start, end] of stretches.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
