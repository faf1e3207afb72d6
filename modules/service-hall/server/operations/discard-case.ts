import { implement } from '../../../../kernel/server/operation.ts';
import { discardCase as contract } from '../../contract/applying.ts';
import { discardDraft } from '../keeping/drafts.ts';
import { presentOwn } from '../present.ts';
import { holdCase } from '../step.ts';

/** Discards a draft: what was entered is erased, and the line that it was begun stays. */
export const discardCase = implement(contract, async (ctx, on) => {
  const { row } = await holdCase(ctx, on, 'discard');
  return presentOwn(ctx, await discardDraft(ctx, row));
});
