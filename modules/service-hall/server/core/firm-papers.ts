/** How papers kept with a firm stand on a day. Pure. */
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { FirmPaper } from '../../contract/firms.ts';
import { addDays } from './cards/days.ts';

/** So long before its last day a paper is shown as ending: a new one takes that long to come by. */
export const endingWithin = 30;

/** A paper is good up to and with its last day; one that another of its kind came after is replaced, whatever its day. */
export function paperState(
  { replaced, expiresOn }: { replaced: boolean; expiresOn: IsoDate | null },
  today: IsoDate,
): FirmPaper['state'] {
  if (replaced) return 'replaced';
  if (expiresOn === null) return 'good';
  if (expiresOn < today) return 'expired';
  return expiresOn <= addDays(today, endingWithin) ? 'ending' : 'good';
}

/** May a paper that stands so be handed in with a case? */
export function isUsable(state: FirmPaper['state']): boolean {
  return state === 'good' || state === 'ending';
}
