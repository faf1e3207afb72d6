import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { LeftReason, Replacement } from '../../../contract/upkeep.ts';
import { replaceIn, textAfter } from './replace.ts';

type Texts = Record<Lang, string>;

/** A unit as it was seen. */
interface Seen {
  id: string;
  version: number;
}

/** What is to be written of a unit. */
export interface Rewritten extends Texts {
  id: string;
}

export interface ReplacementPlan {
  changes: Rewritten[];
  left: { id: string; why: LeftReason }[];
}

/** Which of the units seen are rewritten, and why the others are left: only what stands as it was seen is touched. */
export function planReplacement(
  seen: readonly Seen[],
  rows: readonly (Seen & Texts)[],
  asked: Replacement,
): ReplacementPlan {
  const plan: ReplacementPlan = { changes: [], left: [] };
  const standing = new Map(rows.map((row) => [row.id, row]));
  const once = new Map(seen.map((unit) => [unit.id, unit]));
  for (const { id, version } of once.values()) {
    const row = standing.get(id);
    const pieces = row && replaceIn(row[asked.side], asked);
    if (!row) plan.left.push({ id, why: 'gone' });
    else if (row.version !== version) plan.left.push({ id, why: 'changed' });
    else if (!pieces) plan.left.push({ id, why: 'not-there' });
    else plan.changes.push({ id, zh: row.zh, en: row.en, [asked.side]: textAfter(pieces) });
  }
  return plan;
}

/** A pair stands in a memory once: what would come to be the same as another unit, or as one before it here, is left. */
export function withoutTwins<C extends { id: string; pair: string }>(
  changes: readonly C[],
  holders: ReadonlyMap<string, string>,
): { kept: C[]; twins: C[] } {
  const taken = new Map(holders);
  const kept: C[] = [];
  const twins: C[] = [];
  for (const change of changes) {
    const holder = taken.get(change.pair);
    if (holder !== undefined && holder !== change.id) twins.push(change);
    else {
      taken.set(change.pair, change.id);
      kept.push(change);
    }
  }
  return { kept, twins };
}
