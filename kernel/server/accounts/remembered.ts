/** Answers kept for a moment, so that a hundred requests of one page cost one look at the database. */
export interface Remembered<T> {
  get(key: string, find: () => Promise<T>): Promise<T>;
  forget(): void;
}

/** Bound on what is kept: forgotten keys are only looked up again. */
const most = 10_000;

/** Keeps what was found for some milliseconds of the house's clock. What was not found is asked again each time. */
export function rememberFor<T>(milliseconds: number, clock: () => Date): Remembered<T> {
  const kept = new Map<string, { found: T; until: number }>();
  const looking = new Map<string, Promise<T>>();
  let age = 0;
  async function look(key: string, find: () => Promise<T>): Promise<T> {
    const now = clock().getTime();
    const ageAsked = age;
    const found = await find();
    if (kept.size >= most) kept.clear();
    // Something was changed while we looked: what was found may already be wrong.
    if (ageAsked !== age) return found;
    if (found) kept.set(key, { found, until: now + milliseconds });
    else kept.delete(key);
    return found;
  }
  return {
    async get(key, find) {
      const before = kept.get(key);
      if (before && before.until > clock().getTime()) return before.found;
      const already = looking.get(key);
      if (already) return already;
      // Of twenty requests that come at once one looks, and all are told.
      const answer = look(key, find).finally(() => {
        if (looking.get(key) === answer) looking.delete(key);
      });
      looking.set(key, answer);
      return answer;
    },
    forget() {
      age += 1;
      kept.clear();
      // Whoever asks from now on must not be told what was so before.
      looking.clear();
    },
  };
}
