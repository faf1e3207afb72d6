import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { identityOf } from './identity.ts';
import type { Accounts } from './open.ts';
import { type ActingUser, actingIn } from './resolve-actor.ts';
import { closedTables } from './tables.ts';

export interface SignedIn {
  acting: ActingUser;
  /** `Set-Cookie` headers for the answer. */
  cookies: string[];
}

/** Checks email and password, opens a session and records it. A wrong email and a wrong password answer alike. */
export async function signIn(
  accounts: Accounts,
  email: string,
  password: string,
  askedOffice?: string,
): Promise<SignedIn> {
  const { userId, token, cookies } = await openSession(accounts, email.trim(), password);
  const identity = await identityOf(accounts, userId);
  if (!identity) throw refuse('sign-in-failed');
  try {
    const acting = actingIn(identity, askedOffice);
    await endLapsedSessions(accounts, userId);
    await inOffice(accounts.house, acting.actor, acting.office, async (ctx) =>
      ctx.record({ verb: 'account.signed-in', subject: { kind: 'account', id: userId } }),
    );
    return { acting, cookies };
  } catch (error) {
    await closedTables(accounts.house.db).deleteFrom('auth.session').where('token', '=', token).execute();
    throw error;
  }
}

async function openSession(accounts: Accounts, email: string, password: string) {
  const { api } = await accounts.auth();
  try {
    const { headers, response } = await api.signInEmail({
      body: { email, password },
      headers: new Headers(),
      returnHeaders: true,
    });
    return { userId: response.user.id, token: response.token, cookies: headers.getSetCookie() };
  } catch (error) {
    if ((await import('./auth.ts')).isAuthRefusal(error)) throw refuse('sign-in-failed');
    throw error;
  }
}

/** Nobody looks at a lapsed session again; each sign-in clears away the person's own. */
async function endLapsedSessions(accounts: Accounts, userId: string): Promise<void> {
  await closedTables(accounts.house.db)
    .deleteFrom('auth.session')
    .where('user_id', '=', userId)
    // The library stamps sessions by the machine's clock.
    .where('expires_at', '<', new Date())
    .execute();
}
