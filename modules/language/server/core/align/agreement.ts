import type { Point } from './band.ts';
import type { Settings } from './settings.ts';
import { speechKinds } from './speech.ts';

/**
 * How well a bead may end where both texts have come so far: what speech does at the places where the beads of a
 * first path end, against how often it does so anywhere. Each document teaches its own habit; few beads teach little.
 */
export function agreementIn(
  zh: Uint8Array,
  en: Uint8Array,
  points: readonly Point[],
  settings: Settings,
): (i: number, j: number) => number {
  const size = speechKinds.length;
  const met = new Float64Array(size * size);
  for (const [i, j] of points.slice(1, -1)) met[zh[i]! * size + en[j]!]!++;
  const zhShare = sharesIn(zh, size);
  const enShare = sharesIn(en, size);
  const { guessedEnds: guessed, agreementWeight: weight } = settings;
  const gain = met.map((count, at) => {
    const byChance = zhShare[Math.floor(at / size)]! * enShare[at % size]!;
    if (byChance === 0) return 0;
    return weight * Math.log((count / byChance + guessed) / (points.length + guessed));
  });
  return (i, j) => gain[zh[i]! * size + en[j]!]!;
}

function sharesIn(places: Uint8Array, size: number): Float64Array {
  const shares = new Float64Array(size);
  for (const kind of places) shares[kind]! += 1 / places.length;
  return shares;
}
