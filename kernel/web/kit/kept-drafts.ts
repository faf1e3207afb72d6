/** What was typed and not sent, as the browser keeps it: for one person, until it is sent, and for two weeks at most. */

const prefix = 'chancery.draft.';
const ownerName = 'chancery.drafts-of';
const staysFor = 14 * 24 * 60 * 60 * 1000;

export interface KeptDraft<T> {
  value: T;
  /** What stood there when the typing began. */
  base: T;
}

/** What was kept under this name, unless it is too old. */
export function readDraft<T>(key: string, now = Date.now()): KeptDraft<T> | null {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return null;
  const { at, ...kept } = JSON.parse(text) as KeptDraft<T> & { at: number };
  if (now - at <= staysFor) return kept;
  localStorage.removeItem(prefix + key);
  return null;
}

/** Keeps what is typed. A book pasted whole is more than a browser keeps: then nothing older is brought back either. */
export function keepDraft<T>(key: string, draft: KeptDraft<T>, now = Date.now()): void {
  if (JSON.stringify(draft.value) === JSON.stringify(draft.base)) {
    dropDraft(key);
    return;
  }
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ ...draft, at: now }));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    dropDraft(key);
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}

/** Forgets all of them: at signing out. They may hold what was typed of people. */
export function forgetDrafts(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  localStorage.removeItem(ownerName);
}

/** Drafts are one person's: when somebody else signs in on this browser, they are forgotten first. */
export function claimDrafts(userId: string): void {
  const owner = localStorage.getItem(ownerName);
  if (owner === userId) return;
  if (owner !== null) forgetDrafts();
  localStorage.setItem(ownerName, userId);
}
