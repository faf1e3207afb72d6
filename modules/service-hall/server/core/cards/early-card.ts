/** Is an early card worth its fee? What one gains now, what would be missing, and which booked trips it helps. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { LineState } from '../../../contract/card-states.ts';
import { addDays } from './days.ts';
import type { Waits } from './waits.ts';

export interface EarlyCase {
  today: IsoDate;
  sentOn: IsoDate;
  lines: readonly { economy: string; state: LineState; waits: Waits }[];
  trips: readonly { economy: string; on: IsoDate }[];
  /** Fewest grants the office asks for; null asks for none. */
  least: number | null;
  /** Days from asking to the card in hand; null where nobody has said. */
  daysToMake: number | null;
}

export interface EarlyTrip {
  economy: string;
  on: IsoDate;
  /**
   * `helped`: granted, and before the rest have likely answered. `late`: before an early card could be there.
   * `not-granted`: that economy has not agreed, so a visa is asked for. `not-needed`: the full card is likely there by then.
   */
  becomes: 'helped' | 'late' | 'not-granted' | 'not-needed';
}

export interface EarlyCard {
  gained: string[];
  /** Still to answer, with the day by which half of past cases had been; null where unknown or past. */
  missing: { economy: string; likelyOn: IsoDate | null }[];
  refused: string[];
  /** When the last of them had likely answered; null where one is unknown or overdue. */
  fullOn: IsoDate | null;
  trips: EarlyTrip[];
  advice: 'nothing-granted' | 'too-few' | 'nothing-missing' | 'helps-trips' | 'wait' | 'your-choice';
}

/** Looks at an application that waits. */
export function earlyCardOf(asked: EarlyCase): EarlyCard {
  const gained = of(asked, 'granted');
  const missing = asked.lines
    .filter(({ state }) => state === 'pending')
    .map(({ economy, waits }) => ({ economy, likelyOn: likelyDay(asked, waits) }));
  const days = missing.map(({ likelyOn }) => likelyOn);
  const fullOn = days.length === 0 || days.includes(null) ? null : days.reduce(later);
  const trips = asked.trips
    .filter(({ on }) => on >= asked.today)
    .map((trip) => ({ ...trip, becomes: becomes(asked, trip, gained, fullOn) }));
  return {
    gained,
    missing,
    refused: of(asked, 'refused'),
    fullOn,
    trips,
    advice: advise(asked, { gained, missing, fullOn, trips }),
  };
}

function of({ lines }: EarlyCase, state: LineState): string[] {
  return lines.filter((line) => line.state === state).map(({ economy }) => economy);
}

/** A day that is already past predicts nothing. */
function likelyDay({ sentOn, today }: EarlyCase, { median }: Waits): IsoDate | null {
  const day = median === null ? null : addDays(sentOn, median);
  return day !== null && day >= today ? day : null;
}

function later(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one !== null && other !== null && one > other ? one : other;
}

function becomes(
  { today, daysToMake }: EarlyCase,
  trip: { economy: string; on: IsoDate },
  gained: readonly string[],
  fullOn: IsoDate | null,
): EarlyTrip['becomes'] {
  const make = daysToMake ?? 0;
  if (!gained.includes(trip.economy)) return 'not-granted';
  if (trip.on < addDays(today, make)) return 'late';
  return fullOn !== null && trip.on >= addDays(fullOn, make) ? 'not-needed' : 'helped';
}

function advise(
  { least }: EarlyCase,
  { gained, missing, fullOn, trips }: Pick<EarlyCard, 'gained' | 'missing' | 'fullOn' | 'trips'>,
): EarlyCard['advice'] {
  if (gained.length === 0) return 'nothing-granted';
  if (missing.length === 0) return 'nothing-missing';
  if (least !== null && gained.length < least) return 'too-few';
  if (trips.some((trip) => trip.becomes === 'helped')) return 'helps-trips';
  // Nobody travels on it before the rest have answered, and then it would be paid for twice.
  return trips.length === 0 && fullOn === null ? 'your-choice' : 'wait';
}
