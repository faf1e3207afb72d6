import type { Ctx } from '../context.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { homeOf } from './home.ts';
import type { Accounts } from './open.ts';
import { tryKeyOf } from './sign-in-tries.ts';

/** Ends the wait of an account, by its email; answers whether failed tries were counted at all. */
export async function unlockAccount(accounts: Accounts, email: string): Promise<{ waited: boolean }> {
  const { userId, office } = await homeOf(accounts, email);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  const waited = await inOffice(accounts.house, actor, office, (ctx) =>
    endWait(accounts, ctx, userId, email),
  );
  return { waited };
}

/** Within the transaction: no failed try is counted any more. */
export async function endWait(accounts: Accounts, ctx: Ctx, userId: string, email: string): Promise<boolean> {
  const ended = await asOwner(ctx, (db) =>
    db
      .deleteFrom('auth.sign_in_try')
      .where('account', '=', tryKeyOf(accounts, email))
      .returning('account')
      .executeTakeFirst(),
  );
  if (ended) ctx.record({ verb: 'account.unlocked', subject: { kind: 'account', id: userId } });
  return ended !== undefined;
}
