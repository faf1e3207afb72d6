import type { SubjectRef } from '../../../../kernel/contract/ids.ts';

/** What of the hall a key opens, or null where it is another division's. */
export function keyKind({ kind }: SubjectRef): 'hall-case' | 'hall-account' | null {
  return kind === 'hall-case' || kind === 'hall-account' ? kind : null;
}
