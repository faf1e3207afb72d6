import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { homeOf } from './home.ts';
import { type Accounts, forgetAll } from './open.ts';
import { freshPassword, hashPassword, passwordFault } from './password.ts';

/**
 * Gives a person a new password (one is made where none is given) and answers with it. Every session ends and every
 * token is revoked: whoever knew the old one is out. A demonstration account becomes an ordinary one.
 */
export async function resetPassword(
  accounts: Accounts,
  { email, password = freshPassword() }: { email: string; password?: string | undefined },
): Promise<{ password: string }> {
  const fault = passwordFault(password);
  if (fault) throw refuse('input-invalid', {}, { password: fault });
  const { userId, office } = await homeOf(accounts, email);
  const hash = await hashPassword(password);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  await inOffice(accounts.house, actor, office, async (ctx) => {
    await asOwner(ctx, async (db) => {
      await db
        .updateTable('auth.account')
        .set({ password: hash, updated_at: ctx.now })
        .where('user_id', '=', userId)
        .where('provider_id', '=', 'credential')
        .execute();
      await db
        .updateTable('auth.user')
        .set({ demo: false, updated_at: ctx.now })
        .where('id', '=', userId)
        .execute();
      await db.deleteFrom('auth.session').where('user_id', '=', userId).execute();
      await db
        .updateTable('auth.token')
        .set({ revoked_at: ctx.now })
        .where('user_id', '=', userId)
        .where('revoked_at', 'is', null)
        .execute();
    });
    ctx.record({ verb: 'account.password-reset', subject: { kind: 'account', id: userId } });
  });
  forgetAll(accounts);
  return { password };
}
