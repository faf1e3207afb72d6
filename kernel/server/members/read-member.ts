import { readMember as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { demand } from '../demand.ts';
import { mayKeep } from './policy.ts';
import { presentMember } from './present.ts';

/** One of the people, for those who keep them. */
export function readMember(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { userId }) => {
    demand(mayKeep(ctx.actor));
    return presentMember(accounts, ctx, userId);
  });
}
