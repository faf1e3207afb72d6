import { lastRank } from '../../contract/precedence.ts';

/** A post or body with the rank it has now. */
export interface Ranked {
  id: string;
  rank: number | null;
}

/**
 * The rank of every place, for places in order: strictly rising, between 1 and the lowest there is. As many as
 * possible keep the rank they have; what moved gets a rank between its neighbours, in the middle of the room there
 * is, so that the next can be put beside it. Ranks stand in the office's own numbering, which other bodies share:
 * numbering afresh would move people nobody spoke of.
 */
export function ranksOf(places: readonly (readonly Ranked[])[]): number[] {
  const kept = keptRanks(places.map(usualRank), places.length);
  const ranks: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const own = kept[at];
    if (own !== undefined) {
      ranks.push(own);
      continue;
    }
    const before = ranks.at(-1) ?? 0;
    const next = kept.findIndex((rank, place) => place > at && rank !== undefined);
    const step = next < 0 ? 1 : Math.floor((kept[next]! - before) / (next - at + 1));
    ranks.push(before + step);
  }
  return ranks;
}

interface Usual {
  rank: number;
  /** How many of the place have it already. */
  holders: number;
}

/** The rank most of a place have: that of the most, then the highest. */
function usualRank(place: readonly Ranked[]): Usual | null {
  const holders = new Map<number, number>();
  for (const { rank } of place) if (rank !== null) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return [...holders].reduce<Usual | null>(
    (best, [rank, count]) =>
      best === null || count > best.holders || (count === best.holders && rank < best.rank)
        ? { rank, holders: count }
        : best,
    null,
  );
}

/**
 * Which places keep their rank: the choice that leaves most as they are, with room for every place between. Two
 * places can both keep theirs when their ranks lie at least as far apart as they do; `rank - place` then never falls.
 */
function keptRanks(usual: readonly (Usual | null)[], count: number): (number | undefined)[] {
  const best: { left: number; before: number }[] = [];
  /** The better of two places to end with: more left as they are, else the higher rank. */
  const better = (one: number, other: number) =>
    other < 0 ||
    best[one]!.left > best[other]!.left ||
    (best[one]!.left === best[other]!.left && usual[one]!.rank < usual[other]!.rank);
  let end = -1;
  usual.forEach((own, at) => {
    if (own === null || own.rank <= at || own.rank > lastRank - (count - 1 - at)) {
      best.push({ left: -1, before: -1 });
      return;
    }
    let before = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const fits = best[earlier]!.left >= 0 && usual[earlier]!.rank - earlier <= own.rank - at;
      if (fits && better(earlier, before)) before = earlier;
    }
    best.push({ left: own.holders + (before < 0 ? 0 : best[before]!.left), before });
    if (better(at, end)) end = at;
  });
  const kept: (number | undefined)[] = usual.map(() => undefined);
  for (let at = end; at >= 0; at = best[at]!.before) kept[at] = usual[at]!.rank;
  return kept;
}

/** What moves when these places are set: every rank that changes. Those without a place lose theirs. */
export function movesOf(
  places: readonly (readonly Ranked[])[],
  unranked: readonly Ranked[],
): { id: string; from: number | null; to: number | null }[] {
  const ranks = ranksOf(places);
  const moves = [
    ...places.flatMap((place, at) => place.map(({ id, rank }) => ({ id, from: rank, to: ranks[at]! }))),
    ...unranked.map(({ id, rank }) => ({ id, from: rank, to: null })),
  ];
  return moves.filter(({ from, to }) => from !== to);
}
