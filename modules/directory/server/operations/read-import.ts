import { implement } from '../../../../kernel/server/operation.ts';
import { readImport as contract } from '../../contract/import.ts';
import { wholeImport } from '../imports/present-import.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';

/** An import: its columns, what the dry run said, how far it is. */
export const readImport = implement(contract, async (ctx, { importId }) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  return wholeImport(ctx, importId);
});
