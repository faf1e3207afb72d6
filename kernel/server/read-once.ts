import type { Ctx } from './context.ts';

const read = new WeakMap<Ctx['db'], Map<string, Promise<unknown>>>();

/**
 * What is asked in several places of one transaction and not changed in it is read once: the calendar that days are
 * counted by, the address on the office's letters.
 */
export function readOnce<T>(ctx: Ctx, what: string, look: () => Promise<T>): Promise<T> {
  const known = read.get(ctx.db) ?? new Map<string, Promise<unknown>>();
  read.set(ctx.db, known);
  const answer = known.get(what) ?? look();
  known.set(what, answer);
  return answer as Promise<T>;
}
