import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { homeOf } from './home.ts';
import { type Accounts, forgetAll } from './open.ts';

/** Turns off the second factor of somebody who lost the authenticator, by email. */
export async function resetSecondFactor(accounts: Accounts, email: string): Promise<void> {
  const { userId, office } = await homeOf(accounts, email);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  await inOffice(accounts.house, actor, office, (ctx) => removeSecondFactor(ctx, userId));
  forgetAll(accounts);
}

/** Within the transaction: the factor and its codes go, and every session ends, so that nobody keeps one by it. */
export async function removeSecondFactor(ctx: Ctx, userId: string): Promise<void> {
  const removed = await asOwner(ctx, async (db) => {
    await db.deleteFrom('auth.session').where('user_id', '=', userId).execute();
    return db
      .deleteFrom('auth.second_factor')
      .where('user_id', '=', userId)
      .returning('user_id')
      .executeTakeFirst();
  });
  if (!removed) throw refuse('state-conflict', { reason: none });
  ctx.record({ verb: 'account.second-factor-reset', subject: { kind: 'account', id: userId } });
}

const none = { zh: '此人没有启用二次验证。', en: 'this person has no second factor.' };
