import { unlockMember as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { endWait } from '../accounts/unlock-account.ts';
import { demand } from '../demand.ts';
import { may } from './policy.ts';
import { presentMember } from './present.ts';
import { getMember } from './queries.ts';

/** Ends the wait of a member's account after failed tries. */
export function unlockMember(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { userId }) => {
    const of = await getMember(accounts, ctx, userId);
    demand(may(ctx.actor, 'unlock', of));
    await endWait(accounts, ctx, userId, of.email);
    return presentMember(accounts, ctx, userId);
  });
}
