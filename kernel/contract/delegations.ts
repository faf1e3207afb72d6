/**
 * Delegated duties: somebody hands roles of his or hers to a colleague, from one day to another, with a reason.
 *
 * - While it holds, the colleague (the deputy) may do what these roles may, beside what the own roles may. What one may
 *   do oneself one does oneself; only what was possible by the other's duties alone is done for the other, and the
 *   ledger then names both.
 * - Four eyes stay four: who acts is the person who acts. Acting for somebody, one approves neither what one wrote
 *   oneself nor what that person wrote. In a capacity of one's own the rule is the usual one.
 * - Only roles of one's own are handed on, never ones one has from somebody else; and nobody acts, by the duties of
 *   somebody, on that person's account.
 * - For somebody who is absent and did not do it, whoever keeps the people hands the duties on: to a third person, neither
 *   to the own person nor to whoever's duties are used for it.
 * - It ends by itself after its last day, when either of the two or who keeps the people revokes it, and holds only
 *   while both belong to the office and the giver has the role.
 */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { instant, isoDate } from './dates.ts';
import { somebody } from './follow-ups.ts';
import { id, version } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';
import { namedRole } from './people.ts';

export const delegation = z.object({
  id,
  version,
  from: somebody,
  to: somebody,
  roles: z.array(namedRole),
  fromDay: isoDate,
  toDay: isoDate,
  /** Who handed them on, where it was not whose they are. */
  madeBy: both.nullable(),
  /** Told to the two and to those who keep the people. */
  reason: z.string().nullable(),
  /** Suspended while whose they are has none of the roles. */
  state: z.enum(['coming', 'holds', 'suspended', 'over', 'revoked']),
  revokedAt: instant.nullable(),
  abilities,
});
export type Delegation = z.infer<typeof delegation>;

export const listDelegations = operation({
  name: 'delegations.list',
  method: 'GET',
  path: '/delegations',
  about: {
    zh: '代行职责：谁在何时代谁履行哪些职责，以及可以交出的职责和可以代行的人员。',
    en: 'Delegated duties: who has whose, when; and which one may hand on, to whom.',
  },
  input: z.object({}),
  output: z.object({
    delegations: z.array(delegation),
    mine: z.array(namedRole),
    colleagues: z.array(somebody),
    abilities,
  }),
});
export const makeDelegation = operation({
  name: 'delegations.make',
  method: 'POST',
  path: '/delegations',
  about: {
    zh: '把自己的职责在一段时间内交给同事代行；主任和系统管理员可替不在岗的人员办理。',
    en: 'Hand duties of one’s own to a colleague for a time; the director and administrators do it for somebody absent.',
  },
  input: z.object({
    /** Whose duties they are, where they are not one's own. */
    from: z.string().min(1).max(80).nullable().default(null),
    to: z.string().min(1).max(80),
    roles: z.array(z.string().max(40)).min(1).max(20),
    fromDay: isoDate,
    toDay: isoDate,
    reason: z.string().trim().min(1).max(500),
  }),
  output: delegation,
  refusals: ['already-exists'],
});
export const revokeDelegation = operation({
  name: 'delegations.revoke',
  method: 'POST',
  path: '/delegations/:delegationId/revoke',
  about: { zh: '提前结束代行。', en: 'End delegated duties before their last day.' },
  input: z.object({ delegationId: id, version }),
  output: delegation,
  refusals: ['stale-version', 'state-conflict'],
});
