import { inOffice } from '../transaction.ts';
import { cookieHeaders, identify } from './identity.ts';
import type { Accounts } from './open.ts';
import { actingIn } from './resolve-actor.ts';

/** Ends the session of a cookie and records it. Answers with the `Set-Cookie` headers that remove the cookie. */
export async function signOut(accounts: Accounts, cookie: string | undefined): Promise<string[]> {
  const identity = await identify(accounts, { cookie });
  const { api } = await accounts.auth();
  const { headers } = await api.signOut({
    headers: cookie === undefined ? new Headers() : cookieHeaders(accounts, cookie),
    returnHeaders: true,
  });
  accounts.identities.forget();
  if (identity && identity.memberships.length > 0) {
    const { actor, office } = actingIn(identity);
    await inOffice(accounts.house, actor, office, async (ctx) =>
      ctx.record({ verb: 'account.signed-out', subject: { kind: 'account', id: actor.userId } }),
    );
  }
  return headers.getSetCookie();
}
