import { resetMemberPassword as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { freshPassword, hashPassword } from '../accounts/password.ts';
import { replacePassword } from '../accounts/reset-password.ts';
import { endWait } from '../accounts/unlock-account.ts';
import { demand } from '../demand.ts';
import { may } from './policy.ts';
import { getMember } from './queries.ts';

/** Gives a member a new password, to be changed at the next sign-in; everything the old one opened is shut. */
export function resetMemberPassword(accounts: Accounts) {
  return accountOperation(
    accounts,
    contract,
    async (ctx, { userId }, { password, hash }: { password: string; hash: string }) => {
      const of = await getMember(accounts, ctx, userId);
      demand(may(ctx.actor, 'resetPassword', of));
      await replacePassword(ctx, userId, hash, true);
      await endWait(accounts, ctx, userId, of.email);
      return { password };
    },
    async ({ read, actor }, { userId }) => {
      demand(may(actor, 'resetPassword', await read((ctx) => getMember(accounts, ctx, userId))));
      const password = freshPassword();
      return { password, hash: await hashPassword(password) };
    },
  );
}
