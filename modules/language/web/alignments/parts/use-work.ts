import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workspace, WorkView } from '../workspace/workspace.ts';

/** What was just said of a step: the key of a sentence, with its figures. */
export interface Said {
  key: string;
  values?: Record<string, string | number>;
}

export interface Work {
  workspace: Workspace;
  /** May this person change beads? */
  mayEdit: boolean;
  say: (said: Said | null) => void;
  /** Aligns anew what is neither locked nor checked. */
  realign: () => void;
}

const WorkContext = createContext<Work | null>(null);
export const WorkProvider = WorkContext.Provider;

/** The workspace every part of the page works on. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('useWork was called outside an alignment');
  return work;
}

/** What it shows now. */
export function useWorkView(): WorkView {
  const { workspace } = useWork();
  return useSyncExternalStore(workspace.subscribe, workspace.get);
}
