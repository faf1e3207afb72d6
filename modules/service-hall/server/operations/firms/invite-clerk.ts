import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { countTry } from '../../../../../kernel/server/visitors/count-try.ts';
import { askForLink } from '../../../../../kernel/server/visitors/mail-link.ts';
import { inviteClerk as contract } from '../../../contract/firm-desk.ts';
import { deskNow, holdDesk } from '../../firms/hold-desk.ts';
import { isOpen } from '../../firms/policy.ts';
import { accountsOf } from '../../firms/queries.ts';
import { firmLine, insertAccount } from '../../firms/write-firm.ts';
import { refuse } from '../../refuse.ts';

/** So many people act for a firm at most. */
const most = 10;

/** Invites somebody to act for a firm: he or she does when a link that went to the address has been opened. */
export const inviteClerk = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { firmId, clerk, language }, mails) => {
    const { state } = await holdDesk(ctx, firmId, 'keep-people');
    const people = (await accountsOf(ctx, firmId)).filter((one) => one.state !== 'ended');
    const same = people.some(({ email }) => email.toLowerCase() === clerk.email.toLowerCase());
    if (same) throw refuse('clerk-known');
    if (people.length >= most) throw refuse('clerks-full', { most });
    // Ended and invited again and again, clerks of a firm would fill the mailboxes of strangers.
    if (ctx.actor.kind === 'visitor') await countTry(ctx, `invited by ${firmId}`);
    // Where everybody has left, whoever comes next leads.
    const role = people.some((one) => one.role === 'lead') ? 'clerk' : 'lead';
    const account = await insertAccount(ctx, firmId, { ...clerk, language, role });
    firmLine(ctx, firmId, 'service-hall.firm-clerk-invited', { account });
    if (mails && isOpen(state)) await askForLink(ctx, { kind: 'hall-account', id: account });
    return deskNow(ctx, firmId);
  },
);
