import { implement } from '../../../../../kernel/server/operation.ts';
import { handLead as contract } from '../../../contract/firm-desk.ts';
import { holdAccount } from '../../firms/hold-account.ts';
import { deskNow, holdDesk } from '../../firms/hold-desk.ts';
import { accountsOf } from '../../firms/queries.ts';
import { writeAccount } from '../../firms/write-account.ts';
import { firmLine } from '../../firms/write-firm.ts';
import { refuse } from '../../refuse.ts';

/** Hands the lead to another clerk, who has opened a link before: nobody leads by an address that was never reached. */
export const handLead = implement(contract, async (ctx, on) => {
  await holdDesk(ctx, on.firmId, 'keep-people');
  const row = await holdAccount(ctx, on);
  if (row.state !== 'active' || row.role === 'lead') throw refuse('state-conflict', { reason: another });
  const before = (await accountsOf(ctx, on.firmId)).find(
    ({ role, state }) => role === 'lead' && state !== 'ended',
  );
  // The one before gives way first: there is never a second who leads.
  if (before) await writeAccount(ctx, before, { role: 'clerk' });
  await writeAccount(ctx, row, { role: 'lead' });
  firmLine(ctx, on.firmId, 'service-hall.firm-lead-handed-on', { account: row.id });
  return deskNow(ctx, on.firmId);
});

const another = {
  zh: '主办只能交给已登录过的另一名专办员。',
  en: 'the lead goes to another clerk, who has signed in before.',
};
