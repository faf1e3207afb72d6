import type { Actor } from '../../../kernel/server/actor.ts';
import { demand } from '../../../kernel/server/demand.ts';
import { nextVerbs, type ReleaseVerb } from './core/release-state.ts';
import { may, type ReleaseFacts, stateWords } from './policy.ts';
import { refuse } from './refuse.ts';

/** Refuses a step the release's state does not allow (a conflict), then one this person may not take. */
export function demandStep(actor: Actor, verb: ReleaseVerb, release: ReleaseFacts): void {
  if (!nextVerbs[release.state].includes(verb))
    throw refuse('state-conflict', { reason: stateWords[release.state] });
  demand(may(actor, verb, release));
}
