import { endMembership as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { Accounts } from '../accounts/open.ts';
import { revokeAll } from '../accounts/revoke-secrets.ts';
import type { Ctx } from '../context.ts';
import { endDelegationsOf } from '../delegations/revoke-delegation.ts';
import { handOverAll } from '../follow-ups/leaving.ts';
import { demandStep } from './demand-step.ts';
import { membershipEnded } from './events.ts';
import { presentMember } from './present.ts';

/** Ends a membership at once. The account stays, and with it the name on everything the person did. */
export function endMembership(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { userId, version, handTo, reason }) => {
    await demandStep(accounts, ctx, 'end', { userId, version, after: [] });
    const handedOver = await handOverAll(ctx, { from: userId, to: handTo, reason });
    await endDelegationsOf(ctx, userId);
    await shut(ctx, userId, version + 1);
    ctx.record({
      verb: 'account.membership-ended',
      subject: { kind: 'account', id: userId },
      data: { version: version + 1, ...(handedOver > 0 && { followUps: handedOver, to: handTo }) },
    });
    ctx.publish(membershipEnded(userId));
    return presentMember(accounts, ctx, userId);
  });
}

/** Nothing of the office opens any more: who belongs to another one signs in there again. */
async function shut(ctx: Ctx, userId: string, version: number): Promise<void> {
  await asOwner(ctx, async (db) => {
    await db
      .updateTable('auth.member')
      .set({ until: ctx.today, ended_at: ctx.now, version })
      .where('office', '=', ctx.office.code)
      .where('user_id', '=', userId)
      .execute();
    await db.deleteFrom('auth.session').where('user_id', '=', userId).execute();
    await revokeAll(db, { userId, office: ctx.office.code, at: ctx.now });
  });
}
