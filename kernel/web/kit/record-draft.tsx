import type { OperationContract, OutputOf, SentInputOf } from '../../contract/operation.ts';
import type { ApiRefusal } from '../api/refusal.ts';
import { useWrite } from '../api/use-write.ts';
import { type Draft, useDraft } from './draft.ts';
import { type ComparedField, StaleCompare } from './stale-compare.tsx';
import { useStale } from './use-stale.ts';

interface RecordDraftAsked<D extends { version: number }, C extends OperationContract> {
  /** The name under which what is typed is kept. */
  kept: string;
  /** As the record stands; its version is 0 where it is not entered yet. */
  initial: D;
  contract: C;
  inputOf: (draft: D) => SentInputOf<C>;
  onSaved: (saved: OutputOf<C>) => void;
}

/** A record being entered or changed, wherever its form stands. */
export interface RecordDraft<D> {
  draft: Draft<D>;
  /** Why the last try was refused; not where somebody was quicker, which `RecordStale` says. */
  refusal: ApiRefusal | null;
  sending: boolean;
  onSend: () => void;
  isStale: boolean;
  /** The record as it stands now. */
  theirs: D;
  /** Sends both versions joined, on the version there is now. */
  sendMerged: (merged: D) => void;
  takeTheirs: () => void;
}

/** What is typed of a record is kept until it is sent, and compared where somebody else changed it meanwhile. */
export function useRecordDraft<D extends { version: number }, C extends OperationContract>({
  kept,
  initial,
  contract,
  inputOf,
  onSaved,
}: RecordDraftAsked<D, C>): RecordDraft<D> {
  const draft = useDraft(kept, initial);
  const write = useWrite(contract);
  const isStale = useStale(write.refusal);
  async function send(mine: D) {
    if (mine !== draft.value) draft.set(mine);
    const saved = await write.send(inputOf(mine));
    if (!saved) return;
    draft.drop();
    onSaved(saved);
  }
  return {
    draft,
    refusal: isStale ? null : write.refusal,
    sending: write.sending,
    onSend: () => void send(draft.value),
    isStale,
    theirs: initial,
    sendMerged: (merged) => void send({ ...merged, version: initial.version }),
    takeTheirs: () => {
      write.forget();
      draft.drop();
    },
  };
}

/** The comparison of a record's form, where somebody was quicker. */
export function RecordStale<D>({
  of: { isStale, draft, theirs, sendMerged, takeTheirs },
  fields,
}: {
  of: RecordDraft<D>;
  fields: readonly ComparedField<D>[];
}) {
  if (!isStale) return null;
  return (
    <StaleCompare
      fields={fields}
      draft={draft}
      theirs={theirs}
      onSend={sendMerged}
      onTakeTheirs={takeTheirs}
    />
  );
}
