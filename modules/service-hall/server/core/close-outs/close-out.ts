/** When an invitation is closed out: every guest came and left, or did not come; a mission, when every passport is back. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { type WorkingCalendar, workingDaysAfter } from '../../../../../kernel/contract/working-days.ts';
import type { ServiceDefinition } from '../../../contract/definition.ts';
import type { Answers } from '../../../contract/services.ts';
import { addDays } from '../cards/days.ts';

export interface Visit {
  person: string;
  came: boolean;
  arrivedOn: IsoDate | null;
  leftOn: IsoDate | null;
}

export type CloseOutState = 'open' | 'closed' | 'called-off';

/** Open until something final is known of each guest; called off where none came. */
export function closeOutState(
  people: readonly string[],
  visits: readonly Pick<Visit, 'person' | 'came' | 'leftOn'>[],
): CloseOutState {
  const known = people.map((id) => visits.find(({ person }) => person === id));
  if (people.length === 0 || known.some((visit) => !visit || (visit.came && visit.leftOn === null)))
    return 'open';
  return known.some((visit) => visit?.came) ? 'closed' : 'called-off';
}

/** What is wrong with the days of a guest, or null. */
export function visitFault({ came, arrivedOn, leftOn }: Visit, today: IsoDate): VisitFault | null {
  if (!came) return arrivedOn === null && leftOn === null ? null : 'absent-with-days';
  if (arrivedOn === null) return 'no-arrival';
  if (leftOn !== null && leftOn < arrivedOn) return 'left-before';
  return arrivedOn > today || (leftOn ?? arrivedOn) > today ? 'not-yet' : null;
}
export type VisitFault = 'absent-with-days' | 'no-arrival' | 'left-before' | 'not-yet';

/** What is wrong with what is said of a passport, or null. */
export function handInFault(
  { went, handedInOn }: { went: boolean; handedInOn: IsoDate | null },
  today: IsoDate,
): 'no-day' | 'day-too-much' | 'not-yet' | null {
  if (!went) return handedInOn === null ? null : 'day-too-much';
  if (handedInOn === null) return 'no-day';
  return handedInOn > today ? 'not-yet' : null;
}

/** A close-out as a case that is done leaves it. */
export interface Planned {
  duty: string;
  kind: 'visit' | 'passports';
  plannedOn: IsoDate | null;
  dueOn: IsoDate | null;
  /** Days before it is due that whoever applied is reminded; null: not before. */
  remind: number | null;
}

/** What a definition asks to be closed out of a case with these answers; null where it asks for none. */
export function plannedCloseOut(
  { after, settings }: ServiceDefinition,
  answers: Answers,
  calendar: WorkingCalendar,
): Planned | null {
  const duty = after.find(({ closeOut }) => closeOut !== undefined);
  if (!duty?.closeOut || !duty.due) return null;
  const { planned, remind, kind = 'visit' } = duty.closeOut;
  const within = settings.find(({ id }) => id === duty.due?.within);
  const day = answers[planned];
  const reminder = settings.find(({ id }) => id === remind)?.value;
  const none = { duty: duty.id, kind, plannedOn: null, dueOn: null, remind: null };
  if (typeof day !== 'string' || typeof within?.value !== 'number') return none;
  const dueOn =
    within.unit === 'working-days'
      ? workingDaysAfter(calendar, day, within.value).day
      : addDays(day, within.value);
  return {
    duty: duty.id,
    kind,
    plannedOn: day,
    dueOn,
    remind: typeof reminder === 'number' ? reminder : null,
  };
}
