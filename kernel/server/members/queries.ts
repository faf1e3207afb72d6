import { type Kysely, sql } from 'kysely';
import { asOwner } from '../accounts/as-owner.ts';
import { currentMembers } from '../accounts/current-members.ts';
import { factorDemanded } from '../accounts/factor-demanded.ts';
import type { Accounts } from '../accounts/open.ts';
import { tryKeyOf } from '../accounts/sign-in-tries.ts';
import type { AccountTables } from '../accounts/tables.ts';
import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { MemberFacts } from './policy.ts';

/** A member with what the account says of him or her. */
export interface MemberRecord extends MemberFacts {
  name_zh: string;
  name_en: string;
  version: number;
  since: string;
  until: string | null;
  email: string;
  signedInAt: Date | null;
  mustChange: boolean;
  demandsFactor: boolean;
  failures: number;
  waitsUntil: Date | null;
}

/** Everybody who belongs to the office, or who did and has left. */
export async function membersOf(accounts: Accounts, ctx: Ctx): Promise<MemberRecord[]> {
  return asOwner(ctx, async (db) => recordsOf(accounts, ctx, db, await memberRows(ctx, db).execute()));
}

/** One of them, or the refusal that there is none. */
export async function getMember(accounts: Accounts, ctx: Ctx, userId: string): Promise<MemberRecord> {
  const [found] = await asOwner(ctx, async (db) =>
    recordsOf(
      accounts,
      ctx,
      db,
      await memberRows(ctx, db).where('auth.member.user_id', '=', userId).execute(),
    ),
  );
  if (!found) throw refuse('not-found');
  return found;
}

/** Holds every membership of the office until the transaction ends: who changes one has the say over all of them. */
export async function lockMembers(ctx: Ctx): Promise<{ userId: string; roles: string[] }[]> {
  const rows = await asOwner(ctx, (db) =>
    currentMembers(ctx, db).select(['user_id', 'roles']).orderBy('user_id').forUpdate().execute(),
  );
  return rows.map(({ user_id, roles }) => ({ userId: user_id, roles }));
}

type Closed = Kysely<AccountTables>;
type Row = Awaited<ReturnType<ReturnType<typeof memberRows>['execute']>>[number];

function memberRows(ctx: Ctx, db: Closed) {
  return db
    .selectFrom('auth.member')
    .innerJoin('auth.user', 'auth.user.id', 'auth.member.user_id')
    .innerJoin('auth.office', 'auth.office.code', 'auth.member.office')
    .leftJoin('auth.second_factor as f', (join) =>
      join.onRef('f.user_id', '=', 'auth.member.user_id').on('f.confirmed_at', 'is not', null),
    )
    .selectAll('auth.member')
    .select(['auth.user.email', 'auth.user.must_change', 'f.confirmed_at as factor_since'])
    .select(factorDemanded(ctx.now).as('demands_factor'))
    .select(
      sql<boolean>`exists (select from auth.member other where other.user_id = auth.member.user_id
        and other.office <> auth.member.office and other.ended_at is null
        and (other.until is null or other.until >= ${ctx.today}::date))`.as('elsewhere'),
    )
    .where('auth.member.office', '=', ctx.office.code);
}

async function recordsOf(accounts: Accounts, ctx: Ctx, db: Closed, rows: Row[]): Promise<MemberRecord[]> {
  const keys = rows.map(({ email }) => tryKeyOf(accounts, email));
  const tries = keys.length
    ? await db.selectFrom('auth.sign_in_try').selectAll().where('account', 'in', keys).execute()
    : [];
  return rows.map((row, at) => {
    const tried = tries.find(({ account }) => account === keys[at]);
    const waitsUntil = tried?.waits_until && tried.waits_until > ctx.now ? tried.waits_until : null;
    return {
      userId: row.user_id,
      name_zh: row.name_zh,
      name_en: row.name_en,
      roles: row.roles,
      version: row.version,
      since: row.since,
      until: row.until,
      here: row.ended_at === null && (row.until === null || row.until >= ctx.today),
      elsewhere: row.elsewhere,
      email: row.email,
      signedInAt: row.signed_in_at,
      mustChange: row.must_change,
      hasFactor: row.factor_since !== null,
      demandsFactor: row.demands_factor,
      failures: tried?.failures ?? 0,
      waitsUntil,
      waits: waitsUntil !== null,
    };
  });
}
