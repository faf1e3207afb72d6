/** What an index is held against: every unit of it scored, none passed over but for a length that rules it out. */
import { sideAt } from '../../modules/language/server/core/memory/index/columns.ts';
import { isGone } from '../../modules/language/server/core/memory/index/index-segment.ts';
import type { MemoryIndex } from '../../modules/language/server/core/memory/index/memory-index.ts';
import { scored, scoreTexts } from '../../modules/language/server/core/memory/score.ts';
import type { Segment } from '../../modules/language/server/core/memory/segment.ts';

/** The best scores of all units, `top` of them at most, none under `least`. */
export function bestOfAll(index: MemoryIndex, query: Segment, least: number, top: number): number[] {
  const one = scored(query);
  let best: number[] = [];
  for (const part of index.segments) {
    const side = part[query.lang];
    for (let n = 0; n < part.size; n++) {
      if (isGone(part, n)) continue;
      const wanted = best.length < top ? least : best.at(-1)! + 1;
      const found = scoreTexts(one, sideAt(side, n), wanted);
      if (found) best = [...best, found.score].sort((a, b) => b - a).slice(0, top);
    }
  }
  return best;
}

/** The scores expected that are not there; equal scores stand for one another. */
export function missing(expected: readonly number[], got: readonly number[]): number[] {
  const left = [...got];
  return expected.filter((score) => {
    const place = left.indexOf(score);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
