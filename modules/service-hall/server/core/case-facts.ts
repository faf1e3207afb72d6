import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { Answers } from '../../contract/services.ts';
import type { Known } from './conditions.ts';
import { settingsOf } from './definitions/settings.ts';

/** What of a person facts follow from. */
export interface FactsOfPerson {
  born: IsoDate | null;
  passport_until: IsoDate | null;
}

/** Facts that what was entered of a person says better than an answer does; they stand over it. */
export function factsOfPerson(person: FactsOfPerson | undefined, today: IsoDate): Answers {
  if (!person) return {};
  return {
    ...(person.passport_until && {
      'person.passportMonthsLeft': monthsBetween(today, person.passport_until),
    }),
    ...(person.born && { 'person.age': Math.floor(monthsBetween(person.born, today) / 12) }),
  };
}

/** All that is known of a case: what was answered, what people's particulars say, what the office found out; and its settings. */
export function knownOf(
  definition: ServiceDefinition,
  answers: Answers,
  officeAnswers: Answers,
  people: readonly FactsOfPerson[],
  today: IsoDate,
): Known {
  const derived = factsOfPerson(people[0], today);
  const asked = new Set(definition.facts.map(({ name }) => name));
  const facts = Object.entries({ ...answers, ...derived, ...officeAnswers }).filter(([name]) =>
    asked.has(name),
  );
  return {
    facts: Object.fromEntries(facts),
    settings: settingsOf(definition),
  };
}

/** Whole months from one day to another; negative when the other is before it. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split('-').map(Number) as [number, number, number];
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay < fromDay ? months - 1 : months;
}
