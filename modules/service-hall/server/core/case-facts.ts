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

/**
 * Facts that what was entered of people says better than an answer does; they stand over it. Where there are several,
 * as guests of one invitation, the passport that ends first speaks for all.
 */
export function factsOfPeople(people: readonly FactsOfPerson[], today: IsoDate): Answers {
  const [until] = people.flatMap(({ passport_until: day }) => day ?? []).toSorted();
  const left = until === undefined ? undefined : monthsBetween(today, until);
  const born = people[0]?.born;
  return {
    ...(left !== undefined && { 'person.passportMonthsLeft': left, 'guest.passportMonthsLeft': left }),
    ...(born && { 'person.age': Math.floor(monthsBetween(born, today) / 12) }),
  };
}

/** What of a case facts follow from. */
export interface FactsFrom {
  answers: Answers;
  officeAnswers: Answers;
  people: readonly FactsOfPerson[];
  /** What the hall's own records say. */
  records: Answers;
}

/** All that is known of a case: what was answered, what people's particulars and the records say, what the office found out; and its settings. */
export function knownOf(definition: ServiceDefinition, from: FactsFrom, today: IsoDate): Known {
  const asked = new Set(definition.facts.map(({ name }) => name));
  const derived = { ...factsOfPeople(from.people, today), ...from.records };
  const facts = Object.entries({ ...from.answers, ...derived, ...from.officeAnswers }).filter(([name]) =>
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
