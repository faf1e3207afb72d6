/** Which times of a day are free for an appointment. Times are minutes of the office's day. */

export interface Opening {
  opens: number;
  closes: number;
  /** So many appointments may be at the same time. */
  capacity: number;
}
export interface Span {
  from: number;
  to: number;
}
export interface Slot extends Span {
  /** How many more fit. */
  left: number;
}

const step = 15;

/** Every time at which an appointment of so many minutes may begin, with how many more fit. Full ones are left out. */
export function freeSlots(
  openings: readonly Opening[],
  taken: readonly Span[],
  minutes: number,
  earliest = 0,
): Slot[] {
  return openings
    .toSorted((a, b) => a.opens - b.opens)
    .flatMap(({ opens, closes, capacity }) => {
      const slots: Slot[] = [];
      for (let from = opens; from + minutes <= closes; from += step) {
        const left = capacity - mostAtOnce(taken, { from, to: from + minutes });
        if (from >= earliest && left > 0) slots.push({ from, to: from + minutes, left });
      }
      return slots;
    });
}

/** May an appointment be at this very time? */
export function isFree(openings: readonly Opening[], taken: readonly Span[], { from, to }: Span): boolean {
  return freeSlots(openings, taken, to - from).some((slot) => slot.from === from);
}

/** The most of these spans that run at one moment within a span. */
export function mostAtOnce(spans: readonly Span[], within: Span): number {
  const touching = spans.filter(({ from, to }) => from < within.to && to > within.from);
  // The number only grows where a span begins, so it is enough to look there and at the beginning.
  const moments = [within.from, ...touching.map(({ from }) => from)].filter((at) => at >= within.from);
  return Math.max(0, ...moments.map((at) => touching.filter(({ from, to }) => from <= at && to > at).length));
}

/** `09:30` as minutes of the day, and back. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}
export function timeOf(minutes: number): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
