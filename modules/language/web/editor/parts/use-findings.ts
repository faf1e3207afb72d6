import { useCallback, useMemo, useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { readJob } from '../../../contract/job-steps.ts';
import type { FileHead, Segment, SegmentFinding } from '../../../contract/segments.ts';
import { foundIn, storedByPlace } from '../workspace/found.ts';

/** What is amiss in a file, as far as it is known. */
export interface FileFindings {
  of(segment: Segment): SegmentFinding[];
  /** A segment was looked at as it is now. */
  heard(segmentId: string, items: SegmentFinding[]): void;
  /** The whole job is checked anew: what was heard of single segments is in it. */
  forget(): void;
  /** Another one each time: what one is in is looked at again. */
  round: number;
}

/** The findings of the last check of the job in this file, and over them what was found since while writing. */
export function useFindings({ id, job }: FileHead): FileFindings {
  const read = useRead(readJob, { jobId: job.id }, { costly: true });
  const [live, setLive] = useState<ReadonlyMap<string, SegmentFinding[]>>(new Map());
  const stored = useMemo(() => storedByPlace(read.data?.findings ?? [], id), [read.data, id]);
  const heard = useCallback(
    (segmentId: string, items: SegmentFinding[]) => setLive((known) => new Map(known).set(segmentId, items)),
    [],
  );
  const [round, setRound] = useState(0);
  const forget = useCallback(() => {
    setLive(new Map());
    setRound((n) => n + 1);
  }, []);
  return useMemo(
    () => ({
      of: (segment) => foundIn(stored.get(segment.place) ?? [], live.get(segment.id)),
      heard,
      forget,
      round,
    }),
    [stored, live, heard, forget, round],
  );
}
