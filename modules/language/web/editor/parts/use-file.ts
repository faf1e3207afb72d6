import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import type { mergeSegments, splitSegment } from '../../../contract/segment-cuts.ts';
import {
  enterSegment,
  type FileHead,
  followSegments,
  type Present,
  readSegments,
  type Segment,
} from '../../../contract/segments.ts';
import { withMerged, withSplit } from '../workspace/cut-list.ts';

/** How often the page asks what others did meanwhile. */
const every = 3_000;
/** Whoever is in a segment says so again after this. */
const stillHere = 20_000;
const portion = 500;

/** A file as the page holds it: all its segments in their order, and who else has it open. */
export interface OpenFile {
  head: FileHead;
  segments: Segment[];
  /** Segments are still being read. */
  reading: boolean;
  people: Present[];
  /** Another whenever a check of the job has found something else; nothing until the server has said it once. */
  found: string | undefined;
  /** Takes in segments as the server has them now; older ones than are known are left aside. */
  take: (now: readonly Segment[]) => void;
  /** A segment was split here, or merged with the next. */
  cut: (cut: CutAnswer) => void;
  /** Says which segment this person is in. */
  enter: (segmentId: string | null) => void;
}

/** What came of splitting a segment, or of merging it with the next. */
type CutAnswer = OutputOf<typeof splitSegment> | OutputOf<typeof mergeSegments>;

/** Holds a file open: reads all of it, follows what others write, and says where one is. */
export function useFile(first: { file: FileHead; items: Segment[]; next: string | null }): OpenFile {
  const fileId = first.file.id;
  const [head, setHead] = useState(first.file);
  const [segments, setSegments] = useState(first.items);
  const [reading, setReading] = useState(first.next !== null);
  const [people, setPeople] = useState<Present[]>([]);
  const [found, setFound] = useState<string>();
  const at = useRef<string | null>(null);
  const change = useRef(first.file.change);
  const cuts = useRef(first.file.cuts);

  const take = useCallback((now: readonly Segment[]) => {
    if (now.length > 0) setSegments((known) => withTaken(known, now));
  }, []);
  const readAll = useCallback(
    async (after: string | null, known: Segment[]) => {
      const all = [...known];
      let next = after;
      do {
        const page = await call(readSegments, { fileId, limit: portion, ...(next && { after: next }) });
        all.push(...page.items);
        next = page.next;
        if (after === null) {
          cuts.current = page.file.cuts;
          setHead(page.file);
        }
      } while (next !== null);
      setSegments((held) => withNewer(all, held));
      setReading(false);
    },
    [fileId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest is read once, after the first page
  useEffect(() => {
    if (first.next !== null) void quietly(() => readAll(first.next, first.items));
  }, [readAll]);

  const cut = useCallback(
    (made: CutAnswer) => {
      setSegments((held) =>
        'first' in made
          ? withSplit(held, made.first, made.second)
          : withMerged(held, made.segment, made.gone),
      );
      // Where somebody else cut meanwhile, all is read again.
      if (made.cuts !== cuts.current + 1) void quietly(() => readAll(null, []));
      else {
        cuts.current = made.cuts;
        setHead((known) => ({ ...known, cuts: made.cuts }));
      }
    },
    [readAll],
  );
  const follow = useCallback(async () => {
    if (document.hidden) return;
    const heard = await call(followSegments, { fileId, since: change.current });
    setPeople((known) => (JSON.stringify(known) === JSON.stringify(heard.people) ? known : heard.people));
    setFound(heard.found);
    const isCut = heard.cuts > cuts.current;
    if (heard.tooMany || isCut || heard.current !== first.file.current) await readAll(null, []);
    else take(heard.items);
    change.current = heard.change;
  }, [fileId, first.file.current, readAll, take]);
  useEffect(() => {
    const timer = setInterval(() => void quietly(follow), every);
    return () => clearInterval(timer);
  }, [follow]);

  const say = useCallback(
    () => quietly(() => call(enterSegment, { fileId, segmentId: at.current })),
    [fileId],
  );
  useEffect(() => {
    void say();
    const timer = setInterval(() => void say(), stillHere);
    return () => clearInterval(timer);
  }, [say]);
  const enter = useCallback(
    (segmentId: string | null) => {
      if (segmentId === at.current) return;
      at.current = segmentId;
      void say();
    },
    [say],
  );
  return { head, segments, reading, people, found, take, cut, enter };
}

/** The line may be down: what is typed says so itself, and the next time is in some seconds. */
async function quietly(ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
  }
}

/** All segments as they were read just now; those heard of meanwhile as they are since, in the places they have now. */
function withNewer(read: readonly Segment[], held: readonly Segment[]): Segment[] {
  const heard = new Map(held.map((one) => [one.id, one]));
  const once = new Map(read.map((one) => [one.id, one]));
  return [...once.values()].map((one) => {
    const other = heard.get(one.id);
    return other && other.version > one.version ? { ...other, place: one.place } : one;
  });
}

function withTaken(known: readonly Segment[], now: readonly Segment[]): Segment[] {
  const newer = new Map(now.map((one) => [one.id, one]));
  return known.map((one) => {
    const other = newer.get(one.id);
    // Where it stands only reading all of them tells.
    return other && other.version >= one.version ? { ...other, place: one.place } : one;
  });
}
