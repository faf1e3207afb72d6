import { makeOwnToken as make, revokeOwnToken as revoke } from '../../contract/account.ts';
import { refuse } from '../refusal.ts';
import { accountOperation, owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import { confirmPassword } from './confirm-password.ts';
import { enterToken } from './create-token.ts';
import type { Accounts } from './open.ts';
import { presentOwnAccount } from './read-own-account.ts';

/** Makes a token of the person's own for this office; the password is asked again, the token shown once. */
export function makeOwnToken(accounts: Accounts) {
  return accountOperation(
    accounts,
    make,
    async (ctx, { name, days }) => {
      const { token, expiresAt } = await enterToken(ctx, owner(ctx.actor, 'change').userId, name, days);
      return { token, lapsesAt: expiresAt.toISOString() };
    },
    ({ actor }, { password }) => confirmPassword(accounts, owner(actor, 'change'), password),
  );
}

/** A token of the person's own opens nothing from now on. */
export function revokeOwnToken(accounts: Accounts) {
  return accountOperation(accounts, revoke, async (ctx, { tokenId }) => {
    const actor = owner(ctx.actor, 'change');
    const revoked = await asOwner(ctx, (db) =>
      db
        .updateTable('auth.token')
        .set({ revoked_at: ctx.now })
        .where('id', '=', tokenId)
        .where('office', '=', ctx.office.code)
        .where('user_id', '=', actor.userId)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst(),
    );
    if (!revoked) throw refuse('not-found');
    ctx.record({
      verb: 'account.token-revoked',
      subject: { kind: 'account', id: actor.userId },
      data: { token: tokenId },
    });
    return presentOwnAccount(ctx, actor);
  });
}
