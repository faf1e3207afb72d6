import { sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { identityOf } from './identity.ts';
import type { Accounts } from './open.ts';
import { type ActingUser, actingIn } from './resolve-actor.ts';
import { type CodeKind, takeCode } from './second-factor.ts';
import { type Claim, claimTry } from './sign-in-tries.ts';
import { closedTables } from './tables.ts';

export interface SignInAsked {
  email: string;
  password: string;
  /** Of the authenticator, or a recovery code. */
  code?: string | undefined;
  /** Browser and system, as two codes. */
  device?: string | null;
}

export interface SignedIn {
  acting: ActingUser;
  /** `Set-Cookie` headers for the answer. */
  cookies: string[];
}

interface OpenedSession {
  userId: string;
  token: string;
  cookies: string[];
}

/**
 * Checks email and password, and the code where there is a second factor; opens a session and records it. A wrong
 * email and a wrong password answer alike, and count alike. Refuses without counting where a code is still to come.
 */
export async function signIn(
  accounts: Accounts,
  asked: SignInAsked,
  askedOffice?: string,
): Promise<SignedIn> {
  const claim = await claimTry(accounts, asked.email);
  const session = await openSession(accounts, asked.email.trim(), asked.password, claim);
  let kept = false;
  try {
    const judged = await judgeCode(accounts, session.userId, asked.code, claim);
    const signedIn = await beginWork(accounts, session, asked, judged, askedOffice);
    await claim.passed();
    kept = true;
    return signedIn;
  } finally {
    if (!kept) await dropSession(accounts, session.token);
  }
}

async function openSession(
  accounts: Accounts,
  email: string,
  password: string,
  claim: Claim,
): Promise<OpenedSession> {
  const { api } = await accounts.auth();
  try {
    const { headers, response } = await api.signInEmail({
      body: { email, password },
      headers: new Headers(),
      returnHeaders: true,
    });
    return { userId: response.user.id, token: response.token!, cookies: headers.getSetCookie() };
  } catch (error) {
    if (!(await import('./auth.ts')).isAuthRefusal(error)) throw error;
    await claim.failed();
    throw refuse('sign-in-failed');
  }
}

async function judgeCode(
  accounts: Accounts,
  userId: string,
  code: string | undefined,
  claim: Claim,
): Promise<CodeKind | null> {
  const identity = await identityOf(accounts, userId);
  if (!identity?.hasSecondFactor) return null;
  if (code === undefined) {
    await claim.undecided();
    throw refuse('second-factor-needed');
  }
  const kind = await takeCode(accounts, closedTables(accounts.house.db), userId, code);
  if (kind) return kind;
  await claim.failed();
  throw refuse('second-factor-wrong');
}

async function beginWork(
  accounts: Accounts,
  { userId, token, cookies }: OpenedSession,
  { device = null }: SignInAsked,
  by: CodeKind | null,
  askedOffice: string | undefined,
): Promise<SignedIn> {
  const identity = await identityOf(accounts, userId);
  if (!identity) throw refuse('sign-in-failed');
  const acting = actingIn(identity, askedOffice);
  await endLapsedSessions(accounts, userId);
  await settleSession(accounts, token, device);
  await inOffice(accounts.house, acting.actor, acting.office, (ctx) => noteSignIn(ctx, userId, by));
  return { acting, cookies };
}

async function noteSignIn(ctx: Ctx, userId: string, by: CodeKind | null): Promise<void> {
  await asOwner(ctx, (db) =>
    db
      .updateTable('auth.member')
      .set({ signed_in_at: ctx.now })
      .where('office', '=', ctx.office.code)
      .where('user_id', '=', userId)
      .execute(),
  );
  ctx.record({
    verb: 'account.signed-in',
    subject: { kind: 'account', id: userId },
    ...(by && { data: { code: by } }),
  });
}

/** Notes the machine, and lets the session end when the strictest of the person's offices says. */
async function settleSession(accounts: Accounts, token: string, device: string | null): Promise<void> {
  await closedTables(accounts.house.db)
    .updateTable('auth.session')
    .set({
      device,
      expires_at: sql<Date>`created_at + make_interval(hours => (select coalesce(min(o.session_hours), 168)
        from auth.office o join auth.member m on m.office = o.code
        where m.user_id = auth.session.user_id and m.ended_at is null))`,
    })
    .where('token', '=', token)
    .execute();
}

async function dropSession(accounts: Accounts, token: string): Promise<void> {
  await closedTables(accounts.house.db).deleteFrom('auth.session').where('token', '=', token).execute();
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
