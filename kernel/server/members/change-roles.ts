import { changeRoles as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { asOwner } from '../accounts/as-owner.ts';
import { rolesFault } from '../accounts/create-user.ts';
import type { Accounts } from '../accounts/open.ts';
import { refuse } from '../refusal.ts';
import { demandStep } from './demand-step.ts';
import { presentMember } from './present.ts';

/** Gives a member other roles; they hold from the next request on. */
export function changeRoles(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { userId, version, roles: asked }) => {
    const roles = Object.keys(ctx.house.roles).filter((role) => asked.includes(role));
    const fault = rolesFault(accounts, asked);
    if (fault) throw refuse('input-invalid', {}, { roles: fault });
    const before = await demandStep(accounts, ctx, 'changeRoles', { userId, version, after: roles });
    await asOwner(ctx, (db) =>
      db
        .updateTable('auth.member')
        .set({ roles, version: version + 1 })
        .where('office', '=', ctx.office.code)
        .where('user_id', '=', userId)
        .execute(),
    );
    ctx.record({
      verb: 'account.roles-changed',
      subject: { kind: 'account', id: userId },
      data: { before: before.roles, roles, version: version + 1 },
    });
    return presentMember(accounts, ctx, userId);
  });
}
