import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { addCardHolder as contract } from '../../../contract/card-steps.ts';
import { findHolder, insertHolder } from '../../cards/know-holder.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { isResidentId } from '../../core/documents/check-digits.ts';
import { refuse } from '../../refuse.ts';

/** Enters a holder, by the papers; somebody who is known already is not entered twice. */
export const addCardHolder = implement(contract, async (ctx, input) => {
  demand(mayKeepCards(ctx.actor));
  if (input.idNumber !== null && !isResidentId(input.idNumber))
    throw refuse('id-number-wrong', {}, { idNumber: wrongNumber });
  if (await findHolder(ctx, input)) throw refuse('holder-exists');
  return wholeHolder(ctx, await insertHolder(ctx, input));
});

const wrongNumber = { zh: '校验位不对，请核对。', en: 'The check character does not fit. Look at it again.' };
