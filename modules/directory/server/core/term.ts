import type { IsoDate } from '../../../../kernel/contract/dates.ts';

/** A term: first and last day, both included; null is open. */
export interface Term {
  from: IsoDate | null;
  to: IsoDate | null;
}

/** Does the term end before it begins? */
export function termFault(term: Term): boolean {
  return term.from !== null && term.to !== null && term.to < term.from;
}

/** Have two terms a day in common? */
export function termsOverlap(a: Term, b: Term): boolean {
  const startsInTime = (x: Term, y: Term) => x.from === null || y.to === null || x.from <= y.to;
  return startsInTime(a, b) && startsInTime(b, a);
}
