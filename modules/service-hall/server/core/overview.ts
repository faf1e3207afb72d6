import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import {
  type Provisional,
  type WorkingCalendar,
  workingDaysAfter,
} from '../../../../kernel/contract/working-days.ts';

/** How many cases there are of a kind: worked on, late, and due within the days asked for. */
export interface Load {
  open: number;
  late: number;
  soon: number;
}

/** Cases counted that have the same owner, service and stage. */
export interface Counted extends Load {
  assigned: string | null;
  service: string;
  edition: number;
  stage: string;
  /** Those whose clock stands. */
  waiting: number;
}

/** The last day of the days looked at: so many working days from today, by the office's calendar. */
export function lastDayOf(
  calendar: WorkingCalendar,
  today: IsoDate,
  days: number,
): Provisional & { day: IsoDate } {
  return workingDaysAfter(calendar, today, days);
}

/** The load of all of these together. */
export function loadOf(counted: readonly Load[]): Load {
  const sum = (of: keyof Load) => counted.reduce((so, one) => so + one[of], 0);
  return { open: sum('open'), late: sum('late'), soon: sum('soon') };
}

/** The load of each person, the one with most that is late first; what nobody has comes last. */
export function loadByPerson(counted: readonly Counted[]): (Load & { assigned: string | null })[] {
  const groups = Map.groupBy(counted, ({ assigned }) => assigned);
  return [...groups]
    .map(([assigned, own]) => ({ assigned, ...loadOf(own) }))
    .toSorted(
      (a, b) =>
        Number(a.assigned === null) - Number(b.assigned === null) ||
        b.late - a.late ||
        b.soon - a.soon ||
        b.open - a.open,
    );
}

/** The load of each stage of each service, in the order of the services and of their stages' first appearance. */
export function loadByStage(
  counted: readonly Counted[],
): (Load & Pick<Counted, 'service' | 'edition' | 'stage' | 'waiting'>)[] {
  const groups = Map.groupBy(counted, ({ service, stage }) => `${service} ${stage}`);
  return [...groups.values()].map((own) => {
    const latest = own.reduce((so, one) => (one.edition > so.edition ? one : so));
    const { service, edition, stage } = latest;
    return {
      ...{ service, edition, stage },
      ...loadOf(own),
      waiting: own.reduce((so, one) => so + one.waiting, 0),
    };
  });
}
