import { useState } from 'react';
import type { OutputOf, SentInputOf } from '../../../../../kernel/contract/operation.ts';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { mostWritten, undoWrites, writeSegments } from '../../../contract/segment-writes.ts';
import { useEditor } from './use-editor.ts';

type ToWrite = SentInputOf<typeof writeSegments>['segments'];
type Left = OutputOf<typeof writeSegments>['left'];

/** What became of many segments that were to be written, or to be what they were before. */
export interface ManyWritten {
  done: 'written' | 'undone';
  written: number;
  left: Left;
  refusal: ApiRefusal | null;
  /** By what it can be undone as a whole; null where it cannot. */
  act: string | null;
}

/** Writes many segments, a transaction for each portion of them; what is done by then stays done, and all of it can be undone. */
export function useManyWrites() {
  const { head, take, writing } = useEditor();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ManyWritten | null>(null);
  async function carriedOut(so: ManyWritten, act: (so: ManyWritten) => Promise<void>) {
    setBusy(true);
    await writing?.save();
    try {
      await act(so);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      so.refusal = error;
    }
    setOutcome(so);
    setBusy(false);
  }
  function write(segments: ToWrite) {
    const act = crypto.randomUUID();
    return carriedOut({ ...nothing, done: 'written', act: null }, async (so) => {
      for (let from = 0; from < segments.length; from += mostWritten) {
        const portion = segments.slice(from, from + mostWritten);
        const answer = await call(writeSegments, { fileId: head.id, act, segments: portion });
        take(answer.written);
        so.written += answer.written.length;
        so.left = [...so.left, ...answer.left];
        if (so.written > 0) so.act = act;
      }
    });
  }
  function undo(act: string) {
    return carriedOut({ ...nothing, done: 'undone', act: null }, async (so) => {
      let more = true;
      while (more) {
        const answer = await call(undoWrites, { fileId: head.id, act });
        take(answer.restored);
        so.written += answer.restored.length;
        so.left = [...so.left, ...answer.left];
        more = answer.more;
      }
    });
  }
  return { write, undo, busy, outcome, forget: () => setOutcome(null) };
}

const nothing = { written: 0, left: [], refusal: null };
