import { implement } from '../../../../../kernel/server/operation.ts';
import { fileCardRequest as contract } from '../../../contract/card-steps.ts';
import { fileRequest } from '../../cards/file-request.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { loadStanding } from '../../cards/standing.ts';
import { touchHolder } from '../../cards/touch.ts';

/** Files what is to be asked of the ministry for a person. */
export const fileCardRequest = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  await fileRequest(ctx, await loadStanding(ctx, holder), input.service, input.caseId);
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});
