/** Words somebody has to do between two days. */
export interface Stretch {
  words: number;
  /** From this day on; never before today. */
  from: string;
  by: string;
  /** Words a full working day of this person takes of such work. */
  daily: number;
}

/** What of a day is taken. */
export interface DayLoad {
  words: number;
  /** In hundredths of a full day. */
  share: number;
}

/**
 * How the work in hand falls on the working days ahead: each stretch evenly on the days it has left. What is late, or
 * due before the first of them, falls on the first.
 */
export function workload(stretches: readonly Stretch[], days: readonly string[]): DayLoad[] {
  const loads = days.map(() => ({ words: 0, share: 0 }));
  for (const { words, from, by, daily } of stretches) {
    const own = daysOf(days, from, by);
    for (const at of own.days) {
      loads[at]!.words += words / own.count;
      loads[at]!.share += (100 * words) / own.count / daily;
    }
  }
  return loads.map(({ words, share }) => ({ words: Math.round(words), share: Math.round(share) }));
}

/** Which of the days a stretch falls on; those beyond the last are counted, but shown by nobody. */
function daysOf(days: readonly string[], from: string, by: string): { days: number[]; count: number } {
  const last = days.at(-1);
  if (last === undefined) return { days: [], count: 1 };
  const own = days.flatMap((day, at) => (day >= from && day <= by ? [at] : []));
  if (by <= last) return own.length > 0 ? { days: own, count: own.length } : nearest(days, from);
  // Of the days beyond, five in seven are working days.
  const beyond = Math.round(
    ((Date.parse(by) - Date.parse(from > last ? from : last)) / 86_400_000) * (5 / 7),
  );
  return { days: own, count: Math.max(1, own.length + beyond) };
}

function nearest(days: readonly string[], from: string): { days: number[]; count: number } {
  const at = days.findIndex((day) => day >= from);
  return { days: [at < 0 ? days.length - 1 : at], count: 1 };
}
