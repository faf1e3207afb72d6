import type { Scored } from '../score.ts';
import { eachFeature, SHORT } from './features.ts';
import type { IndexSegment, IndexSide } from './index-segment.ts';
import { findFeature, type Postings } from './postings.ts';

/** How much is read before a look-up makes do: postings, and units scored exactly; parts share it by their size. */
export interface Effort {
  postings: number;
  candidates: number;
}

/** Enough for what a scorer of everything finds; measured by testing/trial/memory.ts. */
export const USUAL_EFFORT: Effort = { postings: 600_000, candidates: 800 };

/** A match of `least` is no longer and no shorter than this allows. */
export function weightWindow(weight: number, least: number): [from: number, to: number] {
  return [Math.ceil((weight * least) / 100), Math.floor((weight * 100) / Math.max(1, least))];
}

/** What of it a part has that holds this share of all units. */
export function shareOf(effort: Effort, share: number): Effort {
  const candidates = Math.ceil(20 + effort.candidates * share);
  return { postings: Math.ceil(effort.postings * share), candidates };
}

let overlaps = new Int32Array(0);

/**
 * The units of a part that share most with the query, by the weight of the shared features against the longer of
 * both; the rarer a feature, the more it weighs, and the rarest are read first.
 */
export function candidatesIn(
  segment: IndexSegment,
  side: IndexSide,
  query: Scored,
  least: number,
  effort: Effort,
): number[] {
  if (overlaps.length < segment.size) overlaps = new Int32Array(segment.size);
  else overlaps.fill(0, 0, segment.size);
  let left = effort.postings;
  const known = knownFeatures(side.postings, query, least);
  for (const [n, { place, count }] of known.entries()) {
    // Of a match that is good enough, one of the rarer features must be there: these are read whatever it takes.
    if (left < count && n > known.length / 2) break;
    left -= count;
    addWeight(side.postings, place, rarity(segment.size, count));
  }
  return heaviest(
    segment.size,
    side.weights,
    weightWindow(query.weight, least),
    query.weight,
    effort.candidates,
  );
}

/** The features of the query that the part has, the rarest first. */
function knownFeatures(postings: Postings, query: Scored, least: number): { place: number; count: number }[] {
  const features = new Set<number>();
  const length = query.to - query.from;
  // Single characters are kept of short texts alone: a longer query is answered by them if a short one may match.
  const singles = length * least <= SHORT * 100;
  eachFeature(query.tokens, query.from, query.to, singles, (feature) => features.add(feature));
  const known: { place: number; count: number }[] = [];
  for (const feature of features) {
    const place = findFeature(postings, feature);
    if (place >= 0) known.push({ place, count: postings.counts[place]! });
  }
  return known.sort((a, b) => a.count - b.count);
}

function rarity(size: number, count: number): number {
  return 8 + Math.floor(8 * Math.log2(size / count + 1));
}

function addWeight({ bytes, starts }: Postings, place: number, weight: number): void {
  const end = starts[place + 1]!;
  const into = overlaps;
  let text = -1;
  for (let at = starts[place]!; at < end; ) {
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    text += gap + 1;
    into[text]! += weight;
  }
}

const STEPS = 4096;
const NEVER = 0x7fffffff;
/** More than a part has texts. */
const FURTHER = 2 ** 32;
const histogram = new Uint32Array(STEPS);
/** The least overlap that is of interest, by the weight of a text; outside the window of a look-up, none. */
const leastOverlap = new Int32Array(0x10000).fill(NEVER);

/**
 * The texts of most overlap for their length, `most` of them, the best first, those of one step in their order. Once there
 * are enough, what lies below them is passed over at one look: of a million texts hardly any is reckoned with.
 */
function heaviest(
  size: number,
  weights: Uint16Array,
  [from, to]: [number, number],
  weight: number,
  most: number,
): number[] {
  const last = Math.min(to, 0xffff);
  const asOf = (step: number) => {
    for (let w = from; w <= last; w++)
      leastOverlap[w] = Math.max(1, Math.ceil(((step - 1) * Math.max(weight, w)) / 16));
  };
  histogram.fill(0);
  asOf(1);
  const shared = overlaps;
  const keys: number[] = [];
  let lowest = 1;
  let reached = 0;
  for (let n = 0; n < size; n++) {
    if (shared[n]! < leastOverlap[weights[n]!]!) continue;
    const step = Math.min(STEPS - 1, Math.floor((shared[n]! * 16) / Math.max(weight, weights[n]!)) + 1);
    keys.push((STEPS - step) * FURTHER + n);
    histogram[step]!++;
    if (++reached < 2 * most) continue;
    const before = lowest;
    while (reached - histogram[lowest]! >= most) reached -= histogram[lowest++]!;
    if (lowest > before) asOf(lowest);
  }
  leastOverlap.fill(NEVER, from, last + 1);
  return Array.from(Float64Array.from(keys).sort().subarray(0, most), (key) => key % FURTHER);
}
