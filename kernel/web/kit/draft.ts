import { useState } from 'react';

/** What is being typed, kept in this tab until it is sent. */
export interface Draft<T> {
  value: T;
  set: (value: T) => void;
  /** Changes some fields. */
  change: (some: Partial<T>) => void;
  /** Forgets what was kept: after it was sent, or when the person starts afresh. */
  drop: () => void;
  /** True when an earlier, unsent draft was brought back. */
  broughtBack: boolean;
}

/** Typed text is never lost: a draft under `key` outlives a reload, a sign-in and a crash of the page. */
export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const [kept] = useState(() => readDraft<T>(key));
  const [value, setValue] = useState<T>(() => ({ ...initial, ...kept }));
  const [broughtBack, setBroughtBack] = useState(kept !== null);
  function set(next: T) {
    setValue(next);
    keepDraft(key, next);
  }
  function drop() {
    sessionStorage.removeItem(nameOf(key));
    setBroughtBack(false);
    setValue(initial);
  }
  return { value, set, change: (some) => set({ ...value, ...some }), drop, broughtBack };
}

function nameOf(key: string): string {
  return `chancery.draft.${key}`;
}

/** A book pasted whole is more than a browser keeps: then it stays on the page, and nothing older is brought back. */
function keepDraft(key: string, value: object): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    sessionStorage.removeItem(nameOf(key));
  }
}

function readDraft<T>(key: string): Partial<T> | null {
  const text = sessionStorage.getItem(nameOf(key));
  return text === null ? null : (JSON.parse(text) as Partial<T>);
}
