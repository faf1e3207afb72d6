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
export const USUAL_EFFORT: Effort = { postings: 600_000, candidates: 400 };

/** A match of `least` is no longer and no shorter than this allows. */
export function weightWindow(weight: number, least: number): [from: number, to: number] {
  return [Math.ceil((weight * least) / 100), Math.floor((weight * 100) / Math.max(1, least))];
}

/** What of it a part has that holds this share of all units. */
export function shareOf(effort: Effort, share: number): Effort {
  const candidates = Math.ceil(20 + effort.candidates * share);
  return { postings: Math.ceil(effort.postings * share), candidates };
}

let overlaps = new Uint32Array(0);

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
  if (overlaps.length < segment.size) overlaps = new Uint32Array(segment.size);
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
const histogram = new Uint32Array(STEPS);

/** The texts of most overlap for their length, `most` of them or a few more where the last are equal. */
function heaviest(
  size: number,
  weights: Uint16Array,
  [from, to]: [number, number],
  weight: number,
  most: number,
): number[] {
  histogram.fill(0);
  const stepOf = (n: number) =>
    Math.min(STEPS - 1, Math.floor((overlaps[n]! * 16) / Math.max(weight, weights[n]!)) + 1);
  const step = new Uint16Array(size);
  for (let n = 0; n < size; n++) {
    if (overlaps[n] === 0 || weights[n]! < from || weights[n]! > to) continue;
    step[n] = stepOf(n);
    histogram[step[n]!]!++;
  }
  let lowest = STEPS - 1;
  for (let sum = histogram[lowest]!; lowest > 1 && sum + histogram[lowest - 1]! <= most; )
    sum += histogram[--lowest]!;
  const chosen: number[] = [];
  for (let n = 0; n < size; n++) if (step[n]! >= lowest) chosen.push(n);
  for (let n = 0; n < size && chosen.length < most; n++)
    if (step[n] === lowest - 1 && lowest > 1) chosen.push(n);
  return chosen.sort((a, b) => step[b]! - step[a]!);
}
