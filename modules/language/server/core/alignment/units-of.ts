import { textOfSide } from '../../../contract/alignment-edits.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import type { NewUnit } from '../../../contract/memory.ts';

/** As long as a text of a unit may be. */
const longest = 10_000;

/** The units of beads that have both sides, each with its neighbours in the text. */
export function unitsOf(
  beads: readonly AlignedBead[],
  { document, which }: { document: string; which: 'checked' | 'all' },
): NewUnit[] {
  const pairs = beads.map(pairOf);
  return beads.flatMap((bead, n) => {
    const pair = pairs[n];
    if (!pair || (which === 'checked' && bead.state !== 'checked')) return [];
    return {
      ...pair,
      before: pairs[n - 1] ?? null,
      after: pairs[n + 1] ?? null,
      document,
      origin: 'aligned' as const,
      reviewed: bead.state === 'checked',
      confidence: bead.confidence,
      props: {},
    };
  });
}

/** The two texts of a bead; null where one is missing, or too long to be looked up. */
function pairOf({ zh, en }: AlignedBead): { zh: string; en: string } | null {
  const pair = { zh: textOfSide('zh', zh).trim(), en: textOfSide('en', en).trim() };
  return [pair.zh, pair.en].every((text) => text !== '' && text.length <= longest) ? pair : null;
}
