import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import type { HouseDeps } from '../transaction.ts';
import { uuidAt } from '../transaction.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { cookiePrefix } from './session-cookie.ts';

/**
 * The longest a session may last; an office sets how long its people's do (`auth.office.session_hours`). They are not
 * prolonged: nobody stays signed in at a desk he has left for good.
 */
const sessionSeconds = 30 * 24 * 60 * 60;

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * The sign-in library on the house's own pool. Its routes are never mounted: the house calls it for passwords and
 * sessions, so there is no sign-up and no answer but ours.
 */
export function openAuth(deps: Pick<HouseDeps, 'db' | 'clock'>, secret: string, publicUrl: string) {
  return betterAuth({
    secret,
    baseURL: publicUrl,
    database: { db: deps.db, type: 'postgres', schemaName: 'auth', transaction: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      fields: {
        ...stamps,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    user: { fields: { ...stamps, emailVerified: 'email_verified' } },
    account: {
      fields: {
        ...stamps,
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { fields: { ...stamps, expiresAt: 'expires_at' } },
    advanced: {
      cookiePrefix,
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      // The house keeps no addresses of its people's machines.
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => uuidAt(deps.clock()) },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // What it would log can hold addresses; the house logs the outcome itself.
    logger: { disabled: true },
  });
}

/** Did the library say no, as to a wrong password, rather than fail? */
export function isAuthRefusal(error: unknown): boolean {
  return isAPIError(error) && error.statusCode < 500;
}

export type Auth = ReturnType<typeof openAuth>;
