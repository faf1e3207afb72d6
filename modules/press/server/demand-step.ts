import type { Actor } from '../../../kernel/server/actor.ts';
import { demand } from '../../../kernel/server/demand.ts';
import { nextVerbs, type ReleaseVerb } from './core/release-state.ts';
import { may, type ReleaseFacts, stateWords, waitsForChanges } from './policy.ts';
import { refuse } from './refuse.ts';

/** Refuses a step on a release this person may not see, then one its state does not allow, then one not for this person. */
export function demandStep(actor: Actor, verb: ReleaseVerb, release: ReleaseFacts): void {
  if (may(actor, 'see', release) !== true) throw refuse('not-found');
  if (!nextVerbs[release.state].includes(verb))
    throw refuse('state-conflict', { reason: stateWords[release.state] });
  demand(may(actor, verb, release));
  const waiting = waitsForChanges(verb, release);
  if (waiting) throw refuse('state-conflict', { reason: waiting });
}
