import { type RawBuilder, sql } from 'kysely';
import type { Abilities, Ability } from '../../contract/abilities.ts';
import type { Both } from '../../contract/local-text.ts';
import { type Actor, hasRole, rolesOf } from '../actor.ts';
import type { FollowUpTable } from './tables.ts';

/** What the policy looks at of a follow-up. */
export type FollowUpFacts = Pick<FollowUpTable, 'state' | 'owner' | 'opened_by'>;
export type FollowUpVerb = 'see' | 'finish' | 'handOver' | 'moveDue' | 'withdraw';

const staffOnly: Both = {
  zh: '只读人员不交办、不承办督办事项。',
  en: 'Readers neither give nor take follow-ups.',
};
const notYours: Both = {
  zh: '只有承办人、交办人和主任可以查看和办理。',
  en: 'This is for its owner, for whoever gave it, and for the director.',
};
const giverOnly: Both = {
  zh: '期限和撤销由交办人或主任决定，请与其联系。',
  en: 'Whoever gave it, or the director, decides on the due day and on withdrawing it. Ask them.',
};
/** Why a follow-up in this state goes no further. */
export const closedWords: Record<'done' | 'withdrawn', Both> = {
  done: { zh: '此事已办结。', en: 'It is done already.' },
  withdrawn: { zh: '此事已撤销。', en: 'It was withdrawn.' },
};

/** Does this actor take part in follow-ups at all? Everybody at work in the office does, but who only reads. */
export function mayTakePart(actor: Actor): Ability {
  if (actor.kind === 'user') return rolesOf(actor).some((role) => role !== 'reader') ? true : staffOnly;
  return actor.kind === 'system' ? true : staffOnly;
}

/** May this actor do this with this follow-up, in the state it is in? */
export function may(actor: Actor, verb: FollowUpVerb, of: FollowUpFacts): Ability {
  const takesPart = mayTakePart(actor);
  if (takesPart !== true) return takesPart;
  if (actor.kind === 'system') return verb === 'see' || of.state === 'open' || closedWords[of.state];
  if (actor.kind !== 'user') return staffOnly;
  const decides = of.opened_by === actor.userId || hasRole(actor, 'director');
  if (!decides && of.owner !== actor.userId) return notYours;
  if (verb === 'see') return true;
  if (of.state !== 'open') return closedWords[of.state];
  if (verb === 'finish' || verb === 'handOver') return true;
  return decides ? true : giverOnly;
}

/** The same rule for seeing, as SQL: the ids of the follow-ups this actor may see. */
export function visible(actor: Actor): RawBuilder<unknown> {
  if (mayTakePart(actor) !== true) return sql`select id from kernel.follow_up where false`;
  if (actor.kind !== 'user' || hasRole(actor, 'director')) return sql`select id from kernel.follow_up`;
  return sql`select id from kernel.follow_up where owner = ${actor.userId} or opened_by = ${actor.userId}`;
}

/** What this actor may do next with it. */
export function abilitiesOf(actor: Actor, of: FollowUpFacts): Abilities {
  return {
    finish: may(actor, 'finish', of),
    handOver: may(actor, 'handOver', of),
    moveDue: may(actor, 'moveDue', of),
    withdraw: may(actor, 'withdraw', of),
  };
}
