import { type RefObject, useState } from 'react';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { mergeSegments, splitSegment } from '../../../contract/segment-cuts.ts';
import type { Segment } from '../../../contract/segments.ts';
import { type CutAsked, nextToMerge, stillAsked } from '../workspace/cut-list.ts';
import type { Writing } from '../workspace/writing.ts';
import type { FieldHand, Said } from './use-editor.ts';
import type { OpenFile } from './use-file.ts';

/** Splitting and merging of segments. */
export interface Cuts {
  /** What is being asked of the segment one is in. */
  open: CutAsked | null;
  busy: boolean;
  refusal: ApiRefusal | null;
  isConfirmed: (segment: Segment) => boolean;
  /** The segment the one given can be merged with. */
  next: (segment: Segment) => Segment | undefined;
  askSplit: () => Promise<void>;
  askMerge: () => Promise<void>;
  split: (segment: Segment, at: number, targetAt: number | null) => Promise<void>;
  merge: () => Promise<void>;
  leave: () => void;
}

interface Around {
  file: OpenFile;
  writing: RefObject<Writing | null>;
  hand: RefObject<FieldHand | null>;
  say: (said: Said | null) => void;
  /** The segment one is in is another now: it is written in anew. */
  renew: (segment: Segment) => void;
}

/** The segment one is in, split or merged with the next. What is typed there is saved first. */
export function useCuts({ file, writing, hand, say, renew }: Around): Cuts {
  const [open, setOpen] = useState<Cuts['open']>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const isConfirmed = ({ state }: Segment) => state !== 'new' && state !== 'draft';

  /** The segment with all that was typed in it on the server; nothing where that is not so. */
  async function saved(): Promise<Segment | null> {
    setRefusal(null);
    say(null);
    const here = writing.current;
    await here?.save();
    const now = here?.get();
    if (!now || now.meeting) return null;
    if (now.keeping.at !== 'here') return now.segment;
    say({ key: 'notCut', refusal: now.keeping.refusal });
    return null;
  }
  async function carriedOut(act: () => Promise<void>) {
    setBusy(true);
    setRefusal(null);
    try {
      await act();
      setOpen(null);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
      say({ key: 'notCut', refusal: error });
    } finally {
      setBusy(false);
    }
  }
  async function merge(segment: Segment, next: Segment) {
    await carriedOut(async () => {
      const asked = { segmentId: segment.id, version: segment.version, settled: true };
      const answer = await call(mergeSegments, { ...asked, next: { id: next.id, version: next.version } });
      file.cut(answer);
      renew(answer.segment);
      say({ key: 'merged' });
    });
  }
  return {
    ...{ open, busy, refusal, isConfirmed },
    next: (segment) => nextToMerge(file.segments, segment),
    async askSplit() {
      const [at, targetAt] = [sourceCaret(), innerCaret(hand.current, writing.current)];
      const segment = await saved();
      if (segment) setOpen({ kind: 'split', segmentId: segment.id, source: segment.source, at, targetAt });
    },
    async askMerge() {
      const segment = await saved();
      if (!segment) return;
      const next = nextToMerge(file.segments, segment);
      if (!next) say({ key: 'noNext' });
      else if (isConfirmed(segment) || isConfirmed(next))
        setOpen({ kind: 'merge', segmentId: segment.id, source: segment.source, next });
      else await merge(segment, next);
    },
    async merge() {
      const segment = await saved();
      const next = segment && nextToMerge(file.segments, segment);
      // Agreed to is the merging of these two, not of whatever else came in their place.
      if (segment && next && open && stillAsked(open, segment, next)) await merge(segment, next);
    },
    split: (segment, at, targetAt) =>
      carriedOut(async () => {
        const asked = { segmentId: segment.id, version: segment.version, settled: true };
        const answer = await call(splitSegment, { ...asked, at, targetAt });
        file.cut(answer);
        renew(answer.first);
        say({ key: 'split' });
      }),
    leave() {
      setOpen(null);
      setRefusal(null);
      hand.current?.focus();
    },
  };
}

/** Where the source of the segment one is in was pressed; nothing where it was not. */
function sourceCaret(): number | null {
  const chosen = document.getSelection();
  const source = document.querySelector('[aria-current="true"] .ed-source');
  if (!chosen?.anchorNode || !source?.contains(chosen.anchorNode)) return null;
  const range = document.createRange();
  range.setStart(source, 0);
  range.setEnd(chosen.anchorNode, chosen.anchorOffset);
  const at = range.toString().length;
  return at > 0 && at < (source.textContent ?? '').length ? at : null;
}

/** Where one is in the translation, unless at one of its ends. */
function innerCaret(hand: FieldHand | null, writing: Writing | null): number | null {
  const start = hand?.chosen().start ?? 0;
  return start > 0 && start < (writing?.get().text.length ?? 0) ? start : null;
}
