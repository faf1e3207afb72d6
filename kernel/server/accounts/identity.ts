import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Both, Lang } from '../../contract/local-text.ts';
import type { Deputyship, Office } from '../actor.ts';
import { type Deputies, deputiesOf } from './deputies.ts';
import { factorDemanded } from './factor-demanded.ts';
import { presentOffice } from './offices.ts';
import type { Accounts } from './open.ts';
import { closedTables } from './tables.ts';

/** A person's place in one office, as it stands today. */
export interface Membership {
  office: Office;
  roles: readonly string[];
  name: Both;
  /** Duties of colleagues this person has today, and those colleagues have of this person. */
  deputyFor: Deputyship[];
  handedTo: Deputyship[];
  /** The office demands a second factor of this person. */
  demandsSecondFactor: boolean;
}

/** Who holds a session or a token, and the offices it opens; the first is where the person works by default. */
export interface Identity {
  userId: string;
  email: string;
  language: Lang | null;
  /** Of the demonstration, its password printed. */
  demo: boolean;
  /** Somebody else made the password. */
  mustChange: boolean;
  hasSecondFactor: boolean;
  memberships: Membership[];
  /** The session the request came by; none behind a token. */
  session?: string;
}

/** What a request brings to say who sends it. A bearer token goes before a cookie. */
export interface Credentials {
  bearer?: string | undefined;
  cookie?: string | undefined;
}

/** Who is behind these credentials, or null. Never called inside a transaction. */
export async function identify(
  accounts: Accounts,
  { bearer, cookie }: Credentials,
): Promise<Identity | null> {
  if (bearer !== undefined) {
    const hash = tokenHash(bearer);
    return accounts.identities.get(`token ${hash}`, () => byToken(accounts, hash));
  }
  if (cookie === undefined) return null;
  return accounts.identities.get(`session ${cookie}`, () => bySession(accounts, cookie));
}

/** How a token is kept: it is long and random, so a plain hash cannot be guessed back. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The cookie as the sign-in library reads it. */
export function cookieHeaders(accounts: Accounts, cookie: string): Headers {
  return new Headers({ cookie: `${accounts.sessionCookie}=${encodeURIComponent(cookie)}` });
}

async function bySession(accounts: Accounts, cookie: string): Promise<Identity | null> {
  const { api } = await accounts.auth();
  const found = await api.getSession({ headers: cookieHeaders(accounts, cookie) });
  const identity = found && (await identityOf(accounts, found.user.id));
  if (!identity) return null;
  await noteUse(accounts, found.session.id);
  return { ...identity, session: found.session.id };
}

/** When a session was last used is told to the minute: a hundred requests of a page are one use. */
async function noteUse(accounts: Accounts, session: string): Promise<void> {
  const now = accounts.house.clock();
  await closedTables(accounts.house.db)
    .updateTable('auth.session')
    .set({ last_used_at: now })
    .where('id', '=', session)
    .where((eb) =>
      eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', new Date(now.getTime() - 60_000))]),
    )
    .execute();
}

async function byToken(accounts: Accounts, hash: string): Promise<Identity | null> {
  const now = accounts.house.clock();
  const token = await closedTables(accounts.house.db)
    .updateTable('auth.token')
    .set({ last_used_at: now })
    .where('token_hash', '=', hash)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .returning(['user_id', 'office'])
    .executeTakeFirst();
  return token ? identityOf(accounts, token.user_id, token.office) : null;
}

/** The person and the offices he or she belongs to today, each office by its own calendar. */
export async function identityOf(
  accounts: Accounts,
  userId: string,
  onlyOffice?: string,
): Promise<Identity | null> {
  const now = accounts.house.clock();
  let query = closedTables(accounts.house.db)
    .selectFrom('auth.user')
    .leftJoin('auth.member', (join) =>
      join
        .onRef('auth.member.user_id', '=', 'auth.user.id')
        .on('auth.member.ended_at', 'is', null)
        .on(sql<boolean>`exists (select from auth.office o where o.code = auth.member.office
          and (${now}::timestamptz at time zone o.time_zone)::date
            between auth.member.since and coalesce(auth.member.until, 'infinity'))`),
    )
    .leftJoin('auth.office', 'auth.office.code', 'auth.member.office')
    .where('auth.user.id', '=', userId)
    .selectAll('auth.office')
    .select(['auth.user.id as user_id', 'auth.user.email', 'auth.member.roles'])
    .select(['auth.user.language', 'auth.user.demo', 'auth.user.must_change'])
    .select(factorDemanded(now).as('demands_factor'))
    .select(
      sql<boolean>`exists (select from auth.second_factor f
        where f.user_id = auth.user.id and f.confirmed_at is not null)`.as('has_factor'),
    )
    .select(['auth.member.name_zh as own_zh', 'auth.member.name_en as own_en'])
    .orderBy('auth.member.joined');
  if (onlyOffice !== undefined) query = query.where('auth.member.office', '=', onlyOffice);
  const rows = await query.execute();
  const first = rows[0];
  if (!first) return null;
  const deputies = await deputiesOf(closedTables(accounts.house.db), userId, now);
  return {
    userId: first.user_id,
    email: first.email,
    language: first.language,
    demo: first.demo,
    mustChange: first.must_change,
    hasSecondFactor: first.has_factor,
    memberships: rows.flatMap((row) => membershipOf(row, deputies)),
  };
}

type MemberRow = { [Column in keyof Parameters<typeof presentOffice>[0]]: string | null } & {
  roles: string[] | null;
  demands_factor: boolean | null;
  own_zh: string | null;
  own_en: string | null;
};

/** A person who belongs to no office today comes as one row without an office. */
function membershipOf(row: MemberRow, deputies: Deputies): Membership[] {
  if (row.code === null) return [];
  const office = presentOffice(row as Parameters<typeof presentOffice>[0]);
  const here = (all: Deputies['deputyFor']) => all.filter((one) => one.office === row.code);
  return [
    {
      office,
      roles: row.roles ?? [],
      name: { zh: row.own_zh ?? '', en: row.own_en ?? '' },
      deputyFor: here(deputies.deputyFor),
      handedTo: here(deputies.handedTo),
      demandsSecondFactor: row.demands_factor ?? false,
    },
  ];
}
