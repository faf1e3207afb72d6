import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { homeOf } from './home.ts';
import { type Accounts, forgetAll } from './open.ts';
import { freshPassword, hashPassword } from './password.ts';
import { passwordFault } from './password-rules.ts';
import { revokeAll } from './revoke-secrets.ts';
import { forgetTries } from './sign-in-tries.ts';
import { writePassword } from './write-password.ts';

/**
 * Gives a person a new password (one is made where none is given) and answers with it. Every session ends, every
 * token and calendar feed is revoked: whoever knew the old one is out. One that was made must be changed before anything else is open.
 * A wait ends; a demonstration account becomes an ordinary one.
 */
export async function resetPassword(
  accounts: Accounts,
  { email, password: chosen }: { email: string; password?: string | undefined },
): Promise<{ password: string }> {
  const password = chosen ?? freshPassword();
  const fault = await passwordFault(password);
  if (fault) throw refuse('input-invalid', {}, { password: fault });
  const { userId, office } = await homeOf(accounts, email);
  const hash = await hashPassword(password);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  await inOffice(accounts.house, actor, office, async (ctx) => {
    await replacePassword(ctx, userId, hash, chosen === undefined);
  });
  await forgetTries(accounts, email);
  forgetAll(accounts);
  return { password };
}

/** Within the transaction: the new hash, and everything the old password opened is shut. */
export async function replacePassword(
  ctx: Ctx,
  userId: string,
  hash: string,
  mustChange: boolean,
): Promise<void> {
  await asOwner(ctx, async (db) => {
    await writePassword(db, { userId, hash, mustChange, now: ctx.now });
    await db.deleteFrom('auth.session').where('user_id', '=', userId).execute();
    await revokeAll(db, { userId, at: ctx.now });
  });
  ctx.record({ verb: 'account.password-reset', subject: { kind: 'account', id: userId } });
}
