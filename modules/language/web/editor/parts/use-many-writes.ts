import { useState } from 'react';
import type { OutputOf, SentInputOf } from '../../../../../kernel/contract/operation.ts';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { mostWritten, writeSegments } from '../../../contract/segment-writes.ts';
import { useEditor } from './use-editor.ts';

type ToWrite = SentInputOf<typeof writeSegments>['segments'];
type Left = OutputOf<typeof writeSegments>['left'];

/** What became of many segments that were to be written. */
export interface ManyWritten {
  written: number;
  left: Left;
  refusal: ApiRefusal | null;
}

/** Writes many segments, a transaction for each portion of them; what is done by then stays done. */
export function useManyWrites() {
  const { head, take, writing } = useEditor();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ManyWritten | null>(null);
  async function write(segments: ToWrite) {
    setBusy(true);
    await writing?.save();
    const so: ManyWritten = { written: 0, left: [], refusal: null };
    try {
      for (let from = 0; from < segments.length; from += mostWritten) {
        const portion = segments.slice(from, from + mostWritten);
        const answer = await call(writeSegments, { fileId: head.id, segments: portion });
        take(answer.written);
        so.written += answer.written.length;
        so.left.push(...answer.left);
      }
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      so.refusal = error;
    }
    setOutcome(so);
    setBusy(false);
  }
  return { write, busy, outcome, forget: () => setOutcome(null) };
}
