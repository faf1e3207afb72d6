import type { IsoDate } from '../../contract/dates.ts';
import type { Delegation } from '../../contract/delegations.ts';

/** What decides how a delegation stands. */
export interface DelegationFacts {
  from_user: string;
  to_user: string;
  from_day: IsoDate;
  to_day: IsoDate;
  revoked_at: Date | null;
}

/** How a delegation stands on a day. */
export function stateOn(of: DelegationFacts, day: IsoDate): Delegation['state'] {
  if (of.revoked_at !== null) return 'revoked';
  if (day < of.from_day) return 'coming';
  return day > of.to_day ? 'over' : 'holds';
}

/** Of these roles those that can be handed on: whoever holds more than reading has duties. */
export function dutiesOf(roles: readonly string[]): string[] {
  return roles.filter((role) => role !== 'reader');
}
