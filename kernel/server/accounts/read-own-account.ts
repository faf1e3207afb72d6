import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { ownAccount } from '../../contract/account.ts';
import { readAccount } from '../../contract/account.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { accountOperation, owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import { deviceWords } from './device.ts';
import { demandsSecondFactor } from './factor-demanded.ts';
import type { Accounts } from './open.ts';
import type { AccountTables } from './tables.ts';

/** The account of whoever asks. */
export function readOwnAccount(accounts: Accounts) {
  return accountOperation(accounts, readAccount, (ctx) => presentOwnAccount(ctx, owner(ctx.actor, 'read')));
}

/** Everything a person sees of the own account: the answer of every verb that changes it. */
export async function presentOwnAccount(ctx: Ctx, actor: UserActor): Promise<z.input<typeof ownAccount>> {
  return asOwner(ctx, async (db) => {
    const { name, language } = await namesOfOwn(db, ctx.office.code, actor);
    return {
      name,
      email: actor.email,
      language,
      secondFactor: {
        ...(await secondFactorOf(db, actor.userId)),
        demanded: await demandsSecondFactor(ctx, db, actor.userId),
      },
      sessions: await sessionsOf(db, actor),
      tokens: await tokensOf(db, ctx, actor.userId),
      byToken: actor.session === undefined,
    };
  });
}

async function namesOfOwn(db: Kysely<AccountTables>, office: string, { userId }: UserActor) {
  const row = await db
    .selectFrom('auth.member')
    .innerJoin('auth.user', 'auth.user.id', 'auth.member.user_id')
    .select(['name_zh', 'name_en', 'language'])
    .where('office', '=', office)
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return { name: { zh: row.name_zh, en: row.name_en }, language: row.language };
}

async function secondFactorOf(db: Kysely<AccountTables>, userId: string) {
  const row = await db
    .selectFrom('auth.second_factor as f')
    .leftJoin('auth.recovery_code as c', (join) =>
      join.onRef('c.user_id', '=', 'f.user_id').on('c.used_at', 'is', null),
    )
    .select(['f.confirmed_at', (eb) => eb.fn.count<string>('c.code_hash').as('left')])
    .where('f.user_id', '=', userId)
    .where('f.confirmed_at', 'is not', null)
    .groupBy(['f.user_id', 'f.confirmed_at'])
    .executeTakeFirst();
  return {
    on: row !== undefined,
    since: row?.confirmed_at?.toISOString() ?? null,
    codesLeft: Number(row?.left ?? 0),
  };
}

async function sessionsOf(db: Kysely<AccountTables>, { userId, session }: UserActor) {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'device', 'created_at', 'last_used_at', 'expires_at'])
    .where('user_id', '=', userId)
    // The library stamps sessions by the machine's clock.
    .where('expires_at', '>', new Date())
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    device: deviceWords(row.device),
    startedAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    endsAt: row.expires_at.toISOString(),
    current: row.id === session,
  }));
}

async function tokensOf(db: Kysely<AccountTables>, ctx: Ctx, userId: string) {
  const rows = await db
    .selectFrom('auth.token')
    .select(['id', 'name', 'created_at', 'last_used_at', 'expires_at'])
    .where('user_id', '=', userId)
    .where('office', '=', ctx.office.code)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', ctx.now)]))
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    madeAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    lapsesAt: row.expires_at?.toISOString() ?? null,
  }));
}
