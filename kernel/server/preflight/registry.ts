import type { AnyCheck } from '../house/check.ts';

/** The checks of the house, lowest module first. Refuses a check of a kind nobody owns, and one id twice. */
export function registeredChecks(checks: readonly AnyCheck[], kinds: ReadonlySet<string>): AnyCheck[] {
  const seen = new Set<string>();
  for (const { id, kind } of checks) {
    if (!kinds.has(kind)) throw new Error(`the check ${id} is for the kind ${kind}, which no module owns`);
    if (seen.has(id)) throw new Error(`two checks have the id ${id}`);
    seen.add(id);
  }
  return [...checks];
}
