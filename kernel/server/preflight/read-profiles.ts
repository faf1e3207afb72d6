import { readProfiles } from '../../contract/preflight.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { may } from './policy.ts';
import { presentProfiles } from './present-profiles.ts';

/** The profiles of the office, each check with its own severity and what the office set. */
export const readProfilesOperation = implement(readProfiles, async (ctx) => {
  demand(may(ctx.actor, 'see'));
  return presentProfiles(ctx);
});
