import { addMember as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { enterUser, userFaults } from '../accounts/create-user.ts';
import type { Accounts } from '../accounts/open.ts';
import { freshPassword, hashPassword } from '../accounts/password.ts';
import { demand } from '../demand.ts';
import { refuse } from '../refusal.ts';
import { mayAdd } from './policy.ts';

/** Makes an account in the office, or lets somebody with an account join; the first password is given here once. */
export function addMember(accounts: Accounts) {
  return accountOperation(
    accounts,
    contract,
    async (ctx, input, { password, hash }: { password: string; hash: string }) => {
      demand(mayAdd(ctx.actor));
      const email = input.email.toLowerCase();
      const user = { ...input, email, office: ctx.office.code };
      return { email, ...(await enterUser(ctx, user, password, hash)) };
    },
    async ({ actor }, input) => {
      demand(mayAdd(actor));
      const faults = userFaults(accounts, input);
      if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
      const password = freshPassword();
      return { password, hash: await hashPassword(password) };
    },
  );
}
