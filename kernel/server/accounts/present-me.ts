import { dayIn } from '../../contract/dates.ts';
import type { Me } from '../../contract/people.ts';
import type { HouseDeps } from '../transaction.ts';
import type { ActingUser } from './resolve-actor.ts';

/** Who is signed in, as the browser is told. */
export function presentMe({ actor, office, language }: ActingUser, { house, clock }: HouseDeps): Me {
  return {
    userId: actor.userId,
    name: actor.name,
    email: actor.email,
    office,
    roles: actor.roles.map((id) => ({ id, name: house.roles[id] ?? { zh: id, en: id } })),
    language,
    owes: [...(actor.owes ?? [])],
    today: dayIn(office.timeZone, clock()),
  };
}
