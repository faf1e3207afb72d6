import type { Scored } from '../score.ts';
import { scored } from '../score.ts';
import type { Segment } from '../segment.ts';
import { sameStem, type Token } from '../token.ts';
import { sideAt } from './columns.ts';
import { eachFeature } from './features.ts';
import { type IndexSegment, isGone } from './index-segment.ts';
import { type MemoryIndex, numbersOf } from './memory-index.ts';
import { findFeature, textsOf } from './postings.ts';
import { idAt } from './unit-key.ts';

/** A unit that has the words, and at which of its tokens they begin. */
export interface WordsFound {
  id: string;
  token: number;
}

/**
 * The concordance: units whose side in the segment's language has these tokens one after another, English words in
 * any form, numbers and dates of the same value. The newest parts are read first.
 */
export function findWords(
  index: MemoryIndex,
  words: Segment,
  { top, memories: ids }: { top: number; memories?: readonly string[] | undefined },
): WordsFound[] {
  const memories = numbersOf(index, ids);
  const query = scored(words);
  const found: WordsFound[] = [];
  if (query.to === 0) return found;
  const offer = (side: Scored, memory: number, idOf: () => string) => {
    if (memories && !memories.has(memory)) return;
    const token = placeOf(query, side);
    if (token >= 0) found.push({ id: idOf(), token });
  };
  for (const [id, unit] of index.fresh) {
    if (found.length >= top) return found;
    offer(unit[words.lang], unit.memory, () => id);
  }
  for (const part of index.segments.toReversed()) {
    for (const n of mayHold(part, words.lang, query)) {
      if (found.length >= top) return found;
      if (!isGone(part, n)) offer(sideAt(part[words.lang], n), part.memories[n]!, () => idAt(part.keys, n));
    }
  }
  return found;
}

/** The texts that have the rarest feature of the query; all of them where it has none that every text keeps. */
function mayHold(part: IndexSegment, lang: Segment['lang'], query: Scored): Iterable<number> {
  const { postings } = part[lang];
  let rarest = -1;
  let missing = false;
  let some = false;
  eachFeature(query.tokens, query.from, query.to, false, (feature) => {
    some = true;
    const place = findFeature(postings, feature);
    if (place < 0) missing = true;
    else if (rarest < 0 || postings.counts[place]! < postings.counts[rarest]!) rarest = place;
  });
  if (missing) return [];
  return some ? textsOf(postings, rarest) : Array(part.size).keys();
}

/** The first token from `from` on at which the query's tokens stand one after another, or -1. */
export function placeOf(query: Scored, side: Scored, from = 0): number {
  const length = query.to - query.from;
  for (let start = side.from + from; start + length <= side.to; start++) {
    let n = 0;
    while (n < length && alike(query.tokens[query.from + n]!, side.tokens[start + n]!)) n++;
    if (n === length && sameValues(query, side, start)) return start - side.from;
  }
  return -1;
}

function alike(a: Token, b: Token): boolean {
  return a === b || sameStem(a, b);
}

function sameValues(query: Scored, side: Scored, start: number): boolean {
  let at = side.valuesFrom;
  for (let n = side.from; n < start; n++) if ((side.tokens[n]! & 3) === 3) at++;
  for (let n = query.valuesFrom; n < query.valuesTo; n++)
    if (query.values[n] !== side.values[at + n - query.valuesFrom]) return false;
  return true;
}
