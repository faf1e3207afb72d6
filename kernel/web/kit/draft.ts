import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './kept-drafts.ts';

/** What is being typed, kept in this browser until it is sent. */
export interface Draft<T> {
  value: T;
  /** What stood there when the typing began: where it differs from the value, the person changed it. */
  base: T;
  set: (value: T) => void;
  /** Changes some fields. */
  change: (some: Partial<T>) => void;
  /** Forgets what was kept: after it was sent, or when the person starts afresh. */
  drop: () => void;
  /** True when an earlier, unsent draft was brought back. */
  broughtBack: boolean;
}

/** Typed text is never lost: a draft under `key` outlives a reload, a closed window, a sign-in and a crash of the page. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const [kept] = useState(() => readDraft<T>(key));
  const [base, setBase] = useState<T>(() => ({ ...initial, ...kept?.base }));
  const [value, setValue] = useState<T>(() => ({ ...initial, ...kept?.value }));
  const [broughtBack, setBroughtBack] = useState(kept !== null);
  function set(next: T) {
    setValue(next);
    keepDraft(key, { value: next, base });
  }
  function drop() {
    dropDraft(key);
    setBroughtBack(false);
    setBase(initial);
    setValue(initial);
  }
  return { value, base, set, change: (some) => set({ ...value, ...some }), drop, broughtBack };
}
