import { implement } from '../../../../../kernel/server/operation.ts';
import { endVisits } from '../../../../../kernel/server/visitors/end-visits.ts';
import { endClerk as contract } from '../../../contract/firm-desk.ts';
import { holdAccount } from '../../firms/hold-account.ts';
import { deskNow, holdDesk } from '../../firms/hold-desk.ts';
import { accountsOf } from '../../firms/queries.ts';
import { writeAccount } from '../../firms/write-account.ts';
import { firmLine } from '../../firms/write-firm.ts';
import { refuse } from '../../refuse.ts';

/** Ends an account: every link and visit of it ends with it. Whoever leads hands the lead on first, where there is somebody. */
export const endClerk = implement(contract, async (ctx, on) => {
  await holdDesk(ctx, on.firmId, 'keep-people');
  const row = await holdAccount(ctx, on);
  const others = (await accountsOf(ctx, on.firmId)).filter(
    ({ id, state }) => id !== row.id && state === 'active',
  );
  if (row.role === 'lead' && (others.length > 0 || ctx.actor.kind === 'visitor')) throw refuse('clerk-leads');
  await writeAccount(ctx, row, { state: 'ended', ended_at: ctx.now });
  await endVisits(ctx, { kind: 'hall-account', id: row.id });
  firmLine(ctx, on.firmId, 'service-hall.firm-clerk-ended', { account: row.id });
  return deskNow(ctx, on.firmId);
});
