import type { CalendarYear } from '../../../../kernel/contract/calendar.ts';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { daysOf } from '../../../../kernel/contract/working-days.ts';

/** What a day is beside the week: a holiday, a weekend day worked to make up, closed or worked by the office itself. */
export type DayKind = 'holiday' | 'makeUp' | 'closed' | 'extra';

export interface MarkedDay {
  kind: DayKind;
  /** The holiday, or the office's reason. */
  name: Pick<LocalText, 'zh' | 'en'> | null;
}

type Arranged = Pick<CalendarYear, 'off' | 'worked' | 'reaching' | 'own'>;

/** Every day of a year that is something beside the week; the office's own decision stands over the arrangement. */
export function markedDays({ off, worked, reaching, own }: Arranged): Map<IsoDate, MarkedDay> {
  const marked = new Map<IsoDate, MarkedDay>();
  for (const span of [...off, ...reaching.off])
    for (const day of daysOf(span)) marked.set(day, { kind: 'holiday', name: span.name });
  for (const day of [...worked, ...reaching.worked]) marked.set(day, { kind: 'makeUp', name: null });
  for (const span of own)
    for (const day of daysOf(span))
      marked.set(day, { kind: span.works ? 'extra' : 'closed', name: span.reason });
  return marked;
}

/** The weeks of a month, Monday first; days of other months are null. */
export function weeksOf(year: number, month: number): (IsoDate | null)[][] {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const two = (n: number) => String(n).padStart(2, '0');
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length: days }, (_, n) => `${year}-${two(month)}-${two(n + 1)}`),
  ];
  const rows = Math.ceil(cells.length / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => cells[row * 7 + column] ?? null),
  );
}
