import type { Both } from '../../contract/local-text.ts';
import type { UserActor } from '../actor.ts';
import { refuse } from '../refusal.ts';
import type { Accounts } from './open.ts';
import { verifyPassword } from './password.ts';
import { claimTry } from './sign-in-tries.ts';
import { closedTables } from './tables.ts';

/**
 * Is it still the person who signed in? Asked before what matters; a wrong answer counts as a failed try to sign in.
 * Hashing is slow: never called inside a transaction.
 */
export async function confirmPassword(
  accounts: Accounts,
  { userId, email }: Pick<UserActor, 'userId' | 'email'>,
  password: string,
  field = 'password',
): Promise<void> {
  const claim = await claimTry(accounts, email);
  const row = await closedTables(accounts.house.db)
    .selectFrom('auth.account')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  if (row?.password && (await verifyPassword({ hash: row.password, password }))) {
    await claim.undecided();
    return;
  }
  await claim.failed();
  throw refuse('input-invalid', {}, { [field]: wrongPassword });
}

const wrongPassword: Both = {
  zh: '密码不对，请重新输入现在的密码。',
  en: 'The password is not right. Enter the one you have now.',
};
