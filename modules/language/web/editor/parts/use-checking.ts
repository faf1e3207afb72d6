import { useEffect } from 'react';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { checkSegment, type Segment } from '../../../contract/segments.ts';
import type { FileFindings } from './use-findings.ts';

/** A rest in writing of this long, and what is written is looked at. */
const rest = 900;

/** Looks at the segment one is in: when one comes to it, and after each rest in writing. */
export function useChecking(at: Segment | undefined, text: string, { heard, round }: FileFindings): void {
  const segmentId = at && !at.locked ? at.id : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the whole text was checked it is looked at again, too
  useEffect(() => {
    if (!segmentId) return;
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const { items } = await call(checkSegment, { segmentId, target: text }, { signal: asked.signal });
        if (!asked.signal.aborted) heard(segmentId, items);
      } catch (error) {
        // The line may be down, or the segment was left: it is looked at again with the next word.
        if (!(error instanceof ApiRefusal) && !asked.signal.aborted) throw error;
      }
    }, rest);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [segmentId, text, heard, round]);
}
