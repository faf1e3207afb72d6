/** Where a stretch of words stands: in which pair, and where in its text. */
export interface Found {
  pair: number;
  start: number;
  end: number;
}

/** Words side by side that may be a term, wherever they stand. */
export interface Stretch {
  key: string;
  /** How many words it has. */
  words: number;
  found: Found[];
  /** In how many pairs it stands. */
  pairs: number;
}

/** A stretch at one of its places. */
export interface Standing {
  stretch: Stretch;
  found: Found;
}

/** Notes a place of a stretch; pair by pair, in their order. */
export function note(all: Map<string, Stretch>, key: string, words: number, found: Found): void {
  const known = all.get(key);
  if (!known) all.set(key, { key, words, found: [found], pairs: 1 });
  else {
    if (known.found.at(-1)!.pair !== found.pair) known.pairs++;
    known.found.push(found);
  }
}

/** Those that stand in so many pairs at least. */
export function repeated(all: ReadonlyMap<string, Stretch>, least: number): Stretch[] {
  return [...all.values()].filter(({ pairs }) => pairs >= least);
}

/** The stretches that stand in each pair. */
export function placesByPair(stretches: readonly Stretch[], pairs: number): Standing[][] {
  const all: Standing[][] = Array.from({ length: pairs }, () => []);
  for (const stretch of stretches)
    for (const found of stretch.found) all[found.pair]!.push({ stretch, found });
  return all;
}
