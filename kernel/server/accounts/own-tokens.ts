import { makeOwnToken as make, revokeOwnToken as revoke } from '../../contract/account.ts';
import { accountOperation, owner } from './account-operation.ts';
import { confirmPassword } from './confirm-password.ts';
import { enterToken } from './create-token.ts';
import type { Accounts } from './open.ts';
import { presentOwnAccount } from './read-own-account.ts';
import { revokeOwn } from './revoke-secrets.ts';

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
    await revokeOwn(ctx, 'auth.token', tokenId, {
      verb: 'account.token-revoked',
      data: { token: tokenId },
    });
    return presentOwnAccount(ctx, owner(ctx.actor, 'read'));
  });
}
