import { applied, type Replacement } from '../../../contract/alignment-edits.ts';
import type { AlignedBead, Alignment } from '../../../contract/alignments.ts';

/** Beads with what came and went since; one that is here already stays the same object, so that nothing is drawn anew. */
export function absorbed(
  beads: readonly AlignedBead[],
  { beads: came, gone }: Alignment['changes'],
  here: readonly AlignedBead[],
): readonly AlignedBead[] {
  if (came.length === 0 && gone.length === 0) return beads;
  const known = new Map(here.map((bead) => [bead.id, bead]));
  const out = new Set([...gone, ...came.map(({ id }) => id)]);
  return [...beads.filter(({ id }) => !out.has(id)), ...came.map((bead) => known.get(bead.id) ?? bead)].sort(
    (one, other) => one.place - other.place,
  );
}

/** Beads with changes made on them in turn, and those that could not be: somebody else changed the same beads. */
export function replayed(
  beads: readonly AlignedBead[],
  changes: readonly Replacement[],
): { beads: readonly AlignedBead[]; made: Replacement[]; lost: Replacement[] } {
  const made: Replacement[] = [];
  const lost: Replacement[] = [];
  let here = beads;
  for (const change of changes) {
    const next = applied(here, change);
    if (next) here = next;
    (next ? made : lost).push(change);
  }
  return { beads: here, made, lost };
}

/** What lies between two states of the same text, as replacements, run by run from the end: each can be taken back by itself. */
export function between(before: readonly AlignedBead[], after: readonly AlignedBead[]): Replacement[] {
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const found: Replacement[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const at = i;
    const take: AlignedBead[] = [];
    const put: AlignedBead[] = [];
    while (i < before.length && !is.has(before[i]!.id)) take.push(before[i++]!);
    while (j < after.length && !was.has(after[j]!.id)) put.push(after[j++]!);
    if (take.length > 0) found.push({ at, take, put });
    else {
      i += 1;
      j += 1;
    }
  }
  return found.reverse();
}

/** The bead that stands at a place of the text, by its number. */
export function beadAt(beads: readonly AlignedBead[], place: number): number {
  const after = beads.findIndex((bead) => bead.place > place);
  return Math.max(0, (after < 0 ? beads.length : after) - 1);
}
