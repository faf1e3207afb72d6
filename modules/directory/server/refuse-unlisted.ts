import { economies, findBodyKind } from './reference.ts';
import { refuse } from './refuse.ts';

/** Refuses what is to be chosen from a reference list and is not in it. */
export function refuseUnlisted({ kind, economy }: { kind?: string; economy: string | null }): void {
  if (kind !== undefined && !findBodyKind(kind)) throw refuse('body-kind-unknown', { kind });
  if (economy !== null && !economies.rows.some(({ code }) => code === economy))
    throw refuse('economy-unknown', { code: economy });
}
