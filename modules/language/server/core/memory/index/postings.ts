import { eachFeature, keepsSingles } from './features.ts';

/** Which texts have a feature: for each, in order of the features, the gaps between them in seven-bit groups. */
export interface Postings {
  features: Uint32Array;
  counts: Uint32Array;
  /** Where the gaps of a feature begin in `bytes`; one more than there are features. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

/** The postings of texts that lie one after another in `tokens`. */
export function buildPostings(tokens: Int32Array, ends: Uint32Array): Postings {
  const lists = collect(tokens, ends);
  const order = Float64Array.from(
    lists.features.subarray(0, lists.count),
    (feature, id) => feature * 0x200000 + id,
  ).sort();
  const features = new Uint32Array(order.length);
  const counts = new Uint32Array(order.length);
  const starts = new Uint32Array(order.length + 1);
  const bytes = new Uint8Array(lists.texts.length * 3 + 16);
  let to = 0;
  for (const [n, keyed] of order.entries()) {
    const id = keyed % 0x200000;
    features[n] = lists.features[id]!;
    counts[n] = lists.ends[id]! - (id === 0 ? 0 : lists.ends[id - 1]!);
    starts[n] = to;
    let last = -1;
    for (let at = lists.ends[id]! - counts[n]!; at < lists.ends[id]!; at++) {
      let gap = lists.texts[at]! - last - 1;
      last = lists.texts[at]!;
      for (; gap > 127; gap >>>= 7) bytes[to++] = (gap & 127) | 128;
      bytes[to++] = gap;
    }
  }
  starts[order.length] = to;
  return { features, counts, starts, bytes: bytes.slice(0, to) };
}

/** Where a feature stands, or -1. */
export function findFeature({ features }: Postings, feature: number): number {
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = features[middle]!;
    if (there === feature) return middle;
    if (there < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The texts that have the feature standing there. */
export function textsOf(postings: Postings, place: number): Uint32Array {
  const texts = new Uint32Array(postings.counts[place]!);
  const { bytes } = postings;
  let at = postings.starts[place]!;
  let text = -1;
  for (let n = 0; n < texts.length; n++) {
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    text += gap + 1;
    texts[n] = text;
  }
  return texts;
}

interface Lists {
  count: number;
  features: Uint32Array;
  /** Where the texts of a feature end in `texts`. */
  ends: Uint32Array;
  texts: Uint32Array;
}

/** Numbers the features as they come and sorts the texts under them, which keeps the texts in order. */
function collect(tokens: Int32Array, ends: Uint32Array): Lists {
  const numbering = featureNumbering();
  const ids = new Uint32Array(2 * tokens.length);
  const idEnds = new Uint32Array(ends.length);
  let total = 0;
  for (let text = 0, from = 0; text < ends.length; text++) {
    const to = ends[text]!;
    eachFeature(tokens, from, to, keepsSingles(to - from), (feature) => {
      const id = numbering.numberOf(feature, text);
      if (id >= 0) ids[total++] = id;
    });
    idEnds[text] = total;
    from = to;
  }
  const { count, features, counts } = numbering.all();
  const placed = new Uint32Array(count);
  for (let id = 1; id < count; id++) placed[id] = placed[id - 1]! + counts[id - 1]!;
  const texts = new Uint32Array(total);
  for (let text = 0, at = 0; text < ends.length; text++)
    for (; at < idEnds[text]!; at++) texts[placed[ids[at]!]!++] = text;
  return { count, features, ends: placed, texts };
}

/** Numbers features from 0 in a table with open places; a feature met again in the same text gives -1. */
function featureNumbering() {
  let places = new Int32Array(1 << 16).fill(-1);
  let features = new Uint32Array(1 << 15);
  let counts = new Uint32Array(1 << 15);
  let lastTexts = new Int32Array(1 << 15);
  let count = 0;

  function grow(): void {
    features = longer(features, new Uint32Array(2 * count));
    counts = longer(counts, new Uint32Array(2 * count));
    lastTexts = longer(lastTexts, new Int32Array(2 * count));
    places = new Int32Array(2 * places.length).fill(-1);
    for (let id = 0; id < count; id++) places[placeOf(features[id]!)] = id;
  }

  function placeOf(feature: number): number {
    const mask = places.length - 1;
    let place = feature & mask;
    while (places[place]! >= 0 && features[places[place]!] !== feature) place = (place + 1) & mask;
    return place;
  }

  return {
    numberOf(feature: number, text: number): number {
      let place = placeOf(feature);
      let id = places[place]!;
      if (id < 0) {
        if (count === features.length) {
          grow();
          place = placeOf(feature);
        }
        id = count++;
        places[place] = id;
        features[id] = feature;
        lastTexts[id] = -1;
      }
      if (lastTexts[id] === text) return -1;
      lastTexts[id] = text;
      counts[id]!++;
      return id;
    },
    all: () => ({ count, features, counts }),
  };
}

function longer<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
