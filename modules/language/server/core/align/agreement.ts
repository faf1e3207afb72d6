import type { Point } from './band.ts';
import type { Settings } from './settings.ts';

/**
 * How well a bead may end where both texts have come so far: of what kind the places are (`kinds` many) where the beads
 * of a first path end, against how often they are so anywhere. Each document teaches its own habit; few beads teach little.
 */
export function agreementIn(
  zh: Uint8Array,
  en: Uint8Array,
  kinds: number,
  points: readonly Point[],
  settings: Settings,
): (i: number, j: number) => number {
  const met = new Float64Array(kinds * kinds);
  for (const [i, j] of points.slice(1, -1)) met[zh[i]! * kinds + en[j]!]!++;
  const zhShare = sharesIn(zh, kinds);
  const enShare = sharesIn(en, kinds);
  const { guessedEnds: guessed, agreementWeight: weight } = settings;
  const gain = met.map((count, at) => {
    const byChance = zhShare[Math.floor(at / kinds)]! * enShare[at % kinds]!;
    if (byChance === 0) return 0;
    return weight * Math.log((count / byChance + guessed) / (points.length + guessed));
  });
  return (i, j) => gain[zh[i]! * kinds + en[j]!]!;
}

function sharesIn(places: Uint8Array, kinds: number): Float64Array {
  const shares = new Float64Array(kinds);
  for (const kind of places) shares[kind]! += 1 / places.length;
  return shares;
}
