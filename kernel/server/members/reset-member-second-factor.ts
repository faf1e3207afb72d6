import { resetMemberSecondFactor as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { removeSecondFactor } from '../accounts/reset-second-factor.ts';
import { demand } from '../demand.ts';
import { may } from './policy.ts';
import { presentMember } from './present.ts';
import { getMember } from './queries.ts';

/** Turns off the second factor of a member who lost the authenticator. */
export function resetMemberSecondFactor(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { userId }) => {
    demand(may(ctx.actor, 'resetSecondFactor', await getMember(accounts, ctx, userId)));
    await removeSecondFactor(ctx, userId);
    return presentMember(accounts, ctx, userId);
  });
}
