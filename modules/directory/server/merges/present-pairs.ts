import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Pair } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { LikelyPair, Resembling } from '../core/merge/likely.ts';
import { economyOf } from '../reference.ts';
import { bodySubject, personSubject } from '../subjects.ts';

/** Pairs as the contract promises; one that has gone since they were compared is left out. */
export async function presentPairs(ctx: Ctx, kind: NamedKind, pairs: readonly LikelyPair[]): Promise<Pair[]> {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]))];
  const subject = kind === 'person' ? personSubject : bodySubject;
  const entries = new Map((await subject.searchEntries(ctx, ids)).map((entry) => [entry.id, entry]));
  const look = ({ id, economy, note }: Resembling) => {
    const entry = entries.get(id);
    const where = entry?.detail ?? null;
    return entry ? { id, name: entry.title, economy: economyOf(economy)?.name ?? null, note, where } : null;
  };
  return pairs.flatMap(({ one, other, reasons }): Pair[] => {
    const [mine, theirs] = inOrder(one, other).map(look);
    return mine && theirs ? [{ one: mine, other: theirs, reasons }] : [];
  });
}

/** The record that was entered first stands first: ids sort by the time of their making. */
function inOrder<T extends { id: Id }>(one: T, other: T): [T, T] {
  return one.id < other.id ? [one, other] : [other, one];
}
