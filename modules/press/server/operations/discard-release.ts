import { implement } from '../../../../kernel/server/operation.ts';
import { discardRelease as contract } from '../../contract/release.ts';
import { changesNotAsked } from '../ask-for-changes.ts';
import { dropChanges } from '../changes.ts';
import { moveOn } from '../move-on.ts';

/** Discards a draft. It stays on record and is shown no more. */
export const discardRelease = implement(contract, async (ctx, input) => {
  const release = await moveOn(ctx, input, { verb: 'discard', state: 'discarded', line: 'press.discarded' });
  await dropChanges(ctx, release.id);
  await changesNotAsked(ctx, release.id);
  return release;
});
