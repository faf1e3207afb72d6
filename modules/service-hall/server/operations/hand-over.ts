import { implement } from '../../../../kernel/server/operation.ts';
import { handOver as contract } from '../../contract/handling.ts';
import { deliver } from '../counter/deliver.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';

/** Hands the result over, signed for on paper: the case is done. */
export const handOver = implement(contract, async (ctx, { receivedBy, ...on }) => {
  const held = await holdCase(ctx, on, 'handOver');
  const { row } = await deliver(ctx, held, {
    items: [held.definition.result.name[held.row.language]],
    receiver: receivedBy.name,
    capacity: 'self',
    idLastFour: receivedBy.idLastFour,
    signed: { giver: { how: 'paper' }, receiver: { how: 'paper' }, mandate: null },
  });
  return presentCase(ctx, row);
});
