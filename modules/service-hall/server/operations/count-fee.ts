import { implement } from '../../../../kernel/server/operation.ts';
import { countFee as contract } from '../../contract/fees.ts';
import { editionOf } from '../editions.ts';
import { holdFee, writeFee } from '../fees/fee-step.ts';
import { presentFees } from '../fees/present-fees.ts';
import { getCase } from '../queries.ts';
import { refuse } from '../refuse.ts';

/** Says how many papers a fee for each paper is for. */
export const countFee = implement(contract, async (ctx, { count, ...on }) => {
  const row = await holdFee(ctx, on, 'countFee');
  const of = await getCase(ctx, row.hall_case);
  const { fees } = await editionOf(ctx, of.service, of.edition);
  if (fees.find(({ id }) => id === row.fee)!.per !== 'paper') throw refuse('fee-not-counted');
  await writeFee(ctx, row, { count }, { verb: 'fee-counted', count });
  return presentFees(ctx, row.hall_case);
});
