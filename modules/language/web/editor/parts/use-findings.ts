import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readKey, useRead } from '../../../../../kernel/web/api/use-read.ts';
import { readJob } from '../../../contract/job-steps.ts';
import type { FileHead, Segment, SegmentFinding } from '../../../contract/segments.ts';
import { recogniseTerms } from '../../../contract/terms.ts';
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
export function useFindings({ id, job, cuts }: FileHead, found: string | undefined): FileFindings {
  const read = useRead(readJob, { jobId: job.id }, { costly: true });
  // Where segments were cut, what was found stands elsewhere.
  const known = useRef(cuts);
  const { refetch } = read;
  useEffect(() => {
    if (known.current !== cuts) void refetch();
    known.current = cuts;
  }, [cuts, refetch]);
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
  useFoundElsewhere(found, forget);
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

/** The job was checked without this page, as after a term was approved: its findings and terms are read again. */
function useFoundElsewhere(found: string | undefined, forget: () => void): void {
  const client = useQueryClient();
  const known = useRef(found);
  useEffect(() => {
    const before = known.current;
    known.current = found;
    if (before === undefined || before === found) return;
    for (const contract of [readJob, recogniseTerms])
      void client.invalidateQueries({ queryKey: readKey(contract) });
    forget();
  }, [found, forget, client]);
}
