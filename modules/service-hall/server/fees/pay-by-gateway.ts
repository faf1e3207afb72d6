import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { feePaid, type Paid } from './fee-paid.ts';
import { lockFee } from './queries.ts';

/**
 * Where a payment system joins in: the module that hears from it that a fee was paid calls this, in its own
 * operation or reaction. Heard of twice, or of a fee settled meanwhile, nothing more is done; the answer says which.
 */
export async function payByGateway(
  ctx: Ctx,
  feeId: Id,
  paid: Omit<Paid, 'how'>,
): Promise<'paid' | 'settled'> {
  const row = await lockFee(ctx, feeId);
  if (row.state !== 'due') return 'settled';
  await feePaid(ctx, row, { ...paid, how: 'gateway' });
  return 'paid';
}
