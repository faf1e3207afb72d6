import { useState } from 'react';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import type { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import {
  isTakable,
  type ReturnRow,
  type TriedReturn,
  takeReturn,
  tryReturn,
  wantsWord,
} from '../../../contract/file-copies.ts';

/** A copy on its way back as the page holds it. */
export interface ReturnWay {
  name: string | null;
  found: TriedReturn | null;
  /** The segments that are to be written, by their ids. */
  chosen: ReadonlySet<string>;
  written: OutputOf<typeof takeReturn> | null;
  trying: boolean;
  writing: boolean;
  refusal: ApiRefusal | null;
  bring: (file: File) => Promise<void>;
  choose: (segmentId: string, on: boolean) => void;
  write: () => Promise<void>;
}

/** Can it be written at all? */
export function mayTake({ state }: ReturnRow): boolean {
  return isTakable(state);
}

/** Tries a copy that came back, keeps what is chosen of it, and writes it. */
export function useReturn(fileId: string): ReturnWay {
  const trying = useWrite(tryReturn);
  const taking = useWrite(takeReturn);
  const [sent, setSent] = useState<{ name: string; base64: string } | null>(null);
  const [found, setFound] = useState<TriedReturn | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [written, setWritten] = useState<ReturnWay['written']>(null);

  async function look(file: { name: string; base64: string }) {
    const answer = await trying.send({ fileId, file });
    setFound(answer ?? null);
    setChosen(new Set(answer?.items.filter((row) => mayTake(row) && !wantsWord(row.state)).flatMap(idOf)));
  }
  async function bring(chosenFile: File) {
    const file = { name: chosenFile.name, base64: await base64Of(chosenFile) };
    setWritten(null);
    taking.forget();
    setSent(file);
    await look(file);
  }
  function choose(segmentId: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(segmentId);
    else next.delete(segmentId);
    setChosen(next);
  }
  async function write() {
    if (!sent || !found) return;
    const segments = found.items.flatMap(({ segment }) =>
      segment && chosen.has(segment.id) ? [segment] : [],
    );
    const answer = await taking.send({ fileId, file: sent, segments });
    if (answer) setWritten(answer);
    // Where it was refused, what stands there now is shown; where it was written, what is left.
    await look(sent);
  }
  return {
    ...{ name: sent?.name ?? null, found, chosen, written, bring, choose, write },
    trying: trying.sending,
    writing: taking.sending,
    refusal: taking.refusal ?? trying.refusal,
  };
}

function idOf({ segment }: ReturnRow): string[] {
  return segment ? [segment.id] : [];
}
