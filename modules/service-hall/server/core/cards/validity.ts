/** How long a card holds, and a permission on it. Pure: the rules in force come as dated data. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { addDays, addMonths } from './days.ts';

/** A rule on how long cards hold, from a day of application on. */
export interface ValidityRule {
  /** For applications from this day; null for all before the next rule. */
  appliedFrom: IsoDate | null;
  years: number;
}

/** The rule in force for an application of this day. */
export function ruleFor(rules: readonly ValidityRule[], appliedOn: IsoDate): ValidityRule {
  const reached = rules
    .filter(({ appliedFrom }) => appliedFrom === null || appliedFrom <= appliedOn)
    .toSorted((a, b) => (a.appliedFrom ?? '').localeCompare(b.appliedFrom ?? ''));
  const rule = reached.at(-1);
  if (!rule) throw new Error(`no rule on the validity of cards for applications of ${appliedOn}`);
  return rule;
}

/** The last day of a card: so many years less a day, and not past the passport where the office caps it. */
export function cardEnd(
  issuedOn: IsoDate,
  { years }: ValidityRule,
  passport: { endsOn: IsoDate; caps: boolean },
): IsoDate {
  const full = addDays(addMonths(issuedOn, years * 12), -1);
  return passport.caps ? earlier(full, passport.endsOn) : full;
}

/** The last day on which an economy lets the holder in by this card: the earlier of the two counts. */
export function effectiveUntil(cardEndsOn: IsoDate, grantUntil: IsoDate | null): IsoDate {
  return grantUntil === null ? cardEndsOn : earlier(cardEndsOn, grantUntil);
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
