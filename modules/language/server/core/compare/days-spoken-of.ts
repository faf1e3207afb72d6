import { type DaySpan, spanOfDate } from '../terms/day-span.ts';
import type { Pair } from './check.ts';

const known = new WeakMap<Pair, DaySpan[][]>();

/** The past days each bead speaks of, where it names a year; none where it names a day that is not past, too. */
export function daysSpokenOf(pair: Pair): DaySpan[][] {
  const before = known.get(pair);
  if (before) return before;
  const days = pair.beads.map((bead) => {
    const dates = (['zh', 'en'] as const).flatMap((lang) => bead[lang].flatMap((n) => pair[lang].dates[n]!));
    const spans = dates.flatMap((date) => spanOfDate(date) ?? []);
    const day = termDayOf(pair);
    return day !== undefined && spans.some(({ last }) => last >= day) ? [] : spans;
  });
  known.set(pair, days);
  return days;
}

/** The day whose terms hold for the text: its own, else the one it is checked on, where either is known. */
export function termDayOf({ releaseDate, checkedOn }: Pair): string | undefined {
  return releaseDate ?? checkedOn;
}
