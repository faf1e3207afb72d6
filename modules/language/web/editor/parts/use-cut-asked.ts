import { useEffect } from 'react';
import type { Segment } from '../../../contract/segments.ts';
import { type CutAsked, stillAsked } from '../workspace/cut-list.ts';
import type { Cuts } from './use-cuts.ts';

/**
 * What is asked about cutting the segment one is in. Once somebody else cut it or the next one, nothing is asked any more: one is
 * back in its translation, and may ask again of what is there now.
 */
export function useCutAsked({ open, next, leave }: Cuts, segment: Segment | undefined): CutAsked | null {
  const here = segment && open?.segmentId === segment.id ? { open, segment } : null;
  const asked = here && stillAsked(here.open, here.segment, next(here.segment)) ? here.open : null;
  const isOver = here !== null && asked === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: left once, when what was asked about is gone
  useEffect(() => {
    if (isOver) leave();
  }, [isOver]);
  return asked;
}
