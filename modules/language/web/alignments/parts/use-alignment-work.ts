import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { type Alignment, editAlignment, readAlignment, realign } from '../../../contract/alignments.ts';
import { isAnchor } from '../workspace/kinds.ts';
import { keepSaving, type Saving } from '../workspace/saving.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { Said, Work } from './use-work.ts';

/** The work on an alignment: what is shown, what is saved, and what was said last. */
export interface AlignmentWork extends Work {
  said: Said | null;
  /** Does the server answer? */
  reached: boolean;
  refusal: ApiRefusal | null;
  /** All changes made so far are with the server. */
  settle: () => Promise<void>;
  busy: boolean;
}

/** Opens the workspace of an alignment, saves what is done in it, and follows what others do. */
export function useAlignmentWork(first: Alignment): AlignmentWork {
  const { id: alignmentId } = first;
  const [workspace] = useState(() => openWorkspace(first));
  const [said, say] = useState<Said | null>(null);
  const [reached, setReached] = useState(true);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const saving = useRef<Saving | null>(null);
  useEffect(() => {
    const kept = keepSaving(
      workspace,
      {
        edit: (since, edits, requestId) => call(editAlignment, { alignmentId, since, edits }, { requestId }),
        read: (since) => call(readAlignment, { alignmentId, since }),
      },
      { isRefused, reached: setReached },
    );
    saving.current = kept;
    return () => kept.stop();
  }, [workspace, alignmentId]);
  useAskBeforeLeaving(workspace);
  useOthers(workspace, alignmentId);
  const settle = () => saving.current?.now() ?? Promise.resolve();
  async function alignAnew() {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await settle();
      const { alignment, beads } = workspace.get();
      const answer = await call(realign, { alignmentId, version: alignment.version });
      workspace.realigned(answer);
      const anchors = beads.filter(isAnchor).length;
      say({ key: answer.version === alignment.version ? 'realignSame' : 'realignDone', values: { anchors } });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  }
  return {
    workspace,
    mayEdit: first.abilities['edit'] === true,
    say,
    realign: () => void alignAnew(),
    ...{ said, reached, refusal, settle, busy },
  };
}

/** No answer, and trouble at the server, are no answer: it is asked again. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof ApiRefusal)) throw error;
  return error.status >= 400 && error.status < 500 && error.status !== 429;
}

/** Whoever closes the page while changes are unsaved is asked first. */
function useAskBeforeLeaving(workspace: Workspace): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (workspace.waiting().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [workspace]);
}

/** What others change comes in as it happens, unless one's own changes are on their way: their answer brings it. */
function useOthers(workspace: Workspace, alignmentId: string): void {
  const client = useQueryClient();
  const [since] = useState(() => workspace.get().alignment.version);
  const { data } = useRead(readAlignment, { alignmentId, since });
  useEffect(() => {
    if (!data || data.version <= workspace.get().alignment.version || workspace.waiting().length > 0) return;
    workspace.answered(data, 0);
  }, [data, workspace]);
  // The whole of it, as first read, is stale as soon as something is changed.
  useEffect(
    () => () => client.removeQueries({ queryKey: [readAlignment.name, { alignmentId }], exact: true }),
    [client, alignmentId],
  );
}
