import { changeSignInRules as contract } from '../../contract/office.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { rolesFault } from '../accounts/create-user.ts';
import type { Accounts } from '../accounts/open.ts';
import { refuse } from '../refusal.ts';
import { changeOffice } from './change-office.ts';

/** Says whose sign-in needs a second factor, and how long a session lasts; both hold from the next request and sign-in on. */
export function changeSignInRules(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { version, sessionHours, secondFactorOf }) => {
    const everybody = secondFactorOf.includes('*');
    const fault = everybody || secondFactorOf.length === 0 ? null : rolesFault(accounts, secondFactorOf);
    if (fault) throw refuse('input-invalid', {}, { secondFactorOf: fault });
    const of = everybody ? ['*'] : secondFactorOf;
    return changeOffice(ctx, {
      part: 'signIn',
      version,
      columns: { session_hours: sessionHours, second_factor_of: of },
      data: { sessionHours, secondFactorOf: of },
    });
  });
}
