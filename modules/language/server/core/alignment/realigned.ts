import { placed, sameWords } from '../../../contract/alignment-edits.ts';
import type { AlignedBead, AlignedSentence } from '../../../contract/alignments.ts';
import type { Bead } from '../../../contract/texts.ts';
import type { KeptBead } from './decide-edits.ts';

/** Both sides of a text, or of a part of it, in order. */
export interface AlignedSides {
  zh: readonly AlignedSentence[];
  en: readonly AlignedSentence[];
}

/** Stays as it is when the rest is aligned anew: what was locked, and what somebody found right. */
export function isAnchor({ state, locked }: Pick<AlignedBead, 'state' | 'locked'>): boolean {
  return locked || state === 'checked';
}

/** The runs of beads between the anchors. */
export function runsBetween(beads: readonly KeptBead[]): KeptBead[][] {
  const runs: KeptBead[][] = [[]];
  for (const bead of beads) {
    if (isAnchor(bead)) runs.push([]);
    else runs.at(-1)!.push(bead);
  }
  return runs.filter((run) => run.length > 0);
}

/** The sentences of some beads. */
export function sidesOf(beads: readonly AlignedBead[]): AlignedSides {
  return { zh: beads.flatMap(({ zh }) => zh), en: beads.flatMap(({ en }) => en) };
}

/** The aligner's beads with their sentences, placed from `place` on. */
export function beadsOf(
  beads: readonly Bead[],
  { zh, en }: AlignedSides,
  place: number,
  newId: () => string,
): KeptBead[] {
  const made = beads.map((bead) => ({
    id: newId(),
    zh: bead.zh.map((n) => zh[n]!),
    en: bead.en.map((n) => en[n]!),
    confidence: bead.confidence,
    reasons: bead.reasons,
    state: 'made' as const,
    locked: false,
  }));
  return placed(made, place);
}

/** What goes and what comes where a run was aligned anew; nothing where it came out as it was. */
export function realigned(
  run: readonly KeptBead[],
  beads: readonly Bead[],
  newId: () => string,
): { gone: string[]; put: KeptBead[] } {
  const put = beadsOf(beads, sidesOf(run), run[0]!.place, newId);
  const same = put.length === run.length && put.every((bead, n) => sameWords(bead, run[n]!));
  return same ? { gone: [], put: [] } : { gone: run.map(({ id }) => id), put };
}
