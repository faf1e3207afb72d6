import { implement } from '../../../../kernel/server/operation.ts';
import { discardRelease as contract } from '../../contract/release.ts';
import { dropChanges } from '../changes.ts';
import { moveOn } from '../move-on.ts';

/** Discards a draft. It stays on record and is shown no more. */
export const discardRelease = implement(contract, (ctx, input) =>
  moveOn(ctx, input, {
    verb: 'discard',
    state: 'discarded',
    line: 'press.discarded',
    also: (_ctx, row) => dropChanges(ctx, row.id),
  }),
);
