import { dayIn } from '../../contract/dates.ts';
import type { Me } from '../../contract/people.ts';
import type { Deputyship } from '../actor.ts';
import { namedRoles } from '../house/named-roles.ts';
import type { HouseDeps } from '../transaction.ts';
import type { ActingUser } from './resolve-actor.ts';

/** Who is signed in, as the browser is told. */
export function presentMe(
  { actor, office, language, demo, handedTo }: ActingUser,
  { house, clock }: HouseDeps,
): Me {
  const duties = ({ name, roles, until }: Deputyship) => ({ name, roles: namedRoles(house, roles), until });
  return {
    userId: actor.userId,
    name: actor.name,
    email: actor.email,
    office,
    roles: namedRoles(house, actor.roles),
    deputyFor: (actor.deputyFor ?? []).map(duties),
    handedTo: handedTo.map(duties),
    language,
    demo,
    owes: [...(actor.owes ?? [])],
    today: dayIn(office.timeZone, clock()),
  };
}
