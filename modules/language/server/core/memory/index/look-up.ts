import { type Scored, scored, scoreTexts, type TextScore } from '../score.ts';
import type { Segment } from '../segment.ts';
import { candidatesIn, type Effort, shareOf, USUAL_EFFORT } from './candidates.ts';
import { sideAt } from './columns.ts';
import { isGone } from './index-segment.ts';
import { type MemoryIndex, numbersOf } from './memory-index.ts';
import { idAt } from './unit-key.ts';

/** A unit that was found. */
export interface Found extends TextScore {
  id: string;
}

/** What is looked for: at least so alike, at most so many, in these memories or in all. */
export interface Wanted {
  least: number;
  top: number;
  memories?: readonly string[] | undefined;
  effort?: Effort;
}

/** The units whose side in the segment's language is most like it, the best first. */
export function lookUp(index: MemoryIndex, segment: Segment, wanted: Wanted): Found[] {
  const query = scored(segment);
  const found: Found[] = [];
  const memories = numbersOf(index, wanted.memories);
  const offer = (side: Scored, memory: number, idOf: () => string) => {
    if (memories && !memories.has(memory)) return;
    // Once there are enough, only what is better than the last is of interest.
    const least = found.length < wanted.top ? wanted.least : Math.max(wanted.least, found.at(-1)!.score + 1);
    const score = scoreTexts(query, side, least);
    if (!score) return;
    const place = found.findIndex((other) => other.score < score.score);
    found.splice(place < 0 ? found.length : place, 0, { id: idOf(), ...score });
    if (found.length > wanted.top) found.pop();
  };
  for (const [id, unit] of index.fresh) offer(unit[segment.lang], unit.memory, () => id);
  const all = index.segments.reduce((sum, { size }) => sum + size, 0);
  for (const part of index.segments) {
    const effort = shareOf(wanted.effort ?? USUAL_EFFORT, part.size / all);
    const side = part[segment.lang];
    for (const n of candidatesIn(part, side, query, wanted.least, effort))
      if (!isGone(part, n)) offer(sideAt(side, n), part.memories[n]!, () => idAt(part.keys, n));
  }
  return found;
}
