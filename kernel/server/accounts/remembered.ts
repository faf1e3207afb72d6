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
  let age = 0;
  return {
    async get(key, find) {
      const now = clock().getTime();
      const before = kept.get(key);
      if (before && before.until > now) return before.found;
      const ageAsked = age;
      const found = await find();
      if (kept.size >= most) kept.clear();
      // Something was changed while we looked: what was found may already be wrong.
      if (found && ageAsked === age) kept.set(key, { found, until: now + milliseconds });
      else kept.delete(key);
      return found;
    },
    forget() {
      age += 1;
      kept.clear();
    },
  };
}
