import { type AlignedBead, sureFrom } from '../../../contract/alignments.ts';

/** What a bead asks of whoever looks at it, the least first. */
export const beadKinds = ['checked', 'sure', 'changed', 'unsure', 'alone'] as const;
export type BeadKind = (typeof beadKinds)[number];

/** Which beads are shown. */
export const beadFilters = ['all', 'unsure', 'alone', 'changed', 'unchecked'] as const;
export type BeadFilter = (typeof beadFilters)[number];

/** What a bead asks. What somebody found right asks nothing more. */
export function kindOf(bead: AlignedBead): BeadKind {
  if (bead.state === 'checked') return 'checked';
  if (bead.zh.length === 0 || bead.en.length === 0) return 'alone';
  if (bead.confidence === null) return 'changed';
  return bead.confidence < sureFrom ? 'unsure' : 'sure';
}

/** Is this bead among those shown? */
export function fits(bead: AlignedBead, filter: BeadFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unchecked':
      return bead.state !== 'checked';
    case 'changed':
      return bead.state === 'changed';
    default:
      return kindOf(bead) === filter;
  }
}

/** How many beads each filter shows. */
export function countsOf(beads: readonly AlignedBead[]): Record<BeadFilter, number> {
  const counts = { all: 0, unsure: 0, alone: 0, changed: 0, unchecked: 0 };
  for (const bead of beads) for (const filter of beadFilters) if (fits(bead, filter)) counts[filter] += 1;
  return counts;
}

/** What stretches of the text ask: of so many equal parts, each the kind that asks most. */
export function stretchesOf(beads: readonly AlignedBead[], parts: number): BeadKind[] {
  const count = Math.min(parts, beads.length);
  return Array.from({ length: count }, (_, part) => {
    const from = Math.floor((part * beads.length) / count);
    const to = Math.floor(((part + 1) * beads.length) / count);
    const most = beads
      .slice(from, to)
      .reduce((worst, bead) => Math.max(worst, beadKinds.indexOf(kindOf(bead))), 0);
    return beadKinds[most]!;
  });
}

/** The next bead after this one that asks to be looked at, going round; none where there is none. */
export function nextUnsure(beads: readonly AlignedBead[], at: number): number | undefined {
  for (let step = 1; step <= beads.length; step += 1) {
    const n = (at + step) % beads.length;
    const kind = kindOf(beads[n]!);
    if (kind === 'unsure' || kind === 'alone') return n;
  }
  return undefined;
}

/** Stays as it is when the rest is aligned anew. */
export function isAnchor({ state, locked }: AlignedBead): boolean {
  return locked || state === 'checked';
}
