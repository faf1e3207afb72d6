import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';
import { faultTexts } from '../http/input-fault-texts.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { findOffice } from './offices.ts';
import { type Accounts, forgetAll } from './open.ts';
import { freshPassword, hashPassword, passwordFault } from './password.ts';
import type { AccountTables } from './tables.ts';

export interface NewUser {
  office: string;
  email: string;
  name: Both;
  roles: string[];
  /** Left out: one is made, to be handed over. */
  password?: string | undefined;
  /** One of the printed accounts of the demonstration. */
  demo?: boolean;
}

export interface CreatedUser {
  userId: string;
  /** Null where the person had an account already and has only joined another office. */
  password: string | null;
}

/** Makes an account and its place in an office; who has an account in another office joins this one too. */
export async function createUser(accounts: Accounts, asked: NewUser): Promise<CreatedUser> {
  const user = { ...asked, email: asked.email.trim().toLowerCase() };
  const faults = faultsOf(accounts, user);
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
  const office = await findOffice(accounts, user.office);
  if (!office) throw refuse('not-found');
  const password = user.password ?? freshPassword();
  const hash = await hashPassword(password);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  const created = await inOffice(accounts.house, actor, office, async (ctx) => {
    const { userId, isNew } = await asOwner(ctx, (db) => enter(ctx, db, user, hash));
    await nameForTheLedger(ctx, userId, user.name);
    const verb = isNew ? 'account.created' : 'account.joined';
    ctx.record({ verb, subject: { kind: 'account', id: userId }, data: { roles: [...user.roles] } });
    return { userId, password: isNew ? password : null };
  });
  forgetAll(accounts);
  return created;
}

async function enter(ctx: Ctx, db: Kysely<AccountTables>, user: NewUser, hash: string) {
  const known = await db
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', user.email)
    .executeTakeFirst();
  const userId = known?.id ?? ctx.newId();
  if (!known) await enterAccount(ctx, db, userId, user, hash);
  const joined = await db
    .insertInto('auth.member')
    .values({
      user_id: userId,
      office: ctx.office.code,
      roles: user.roles,
      name_zh: user.name.zh,
      name_en: user.name.en,
      since: ctx.today,
      until: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  if (!joined) throw refuse('already-exists');
  return { userId, isNew: !known };
}

async function enterAccount(
  ctx: Ctx,
  db: Kysely<AccountTables>,
  userId: string,
  user: NewUser,
  hash: string,
): Promise<void> {
  const stamps = { created_at: ctx.now, updated_at: ctx.now };
  await db
    .insertInto('auth.user')
    .values({
      id: userId,
      name: user.name.zh,
      email: user.email,
      email_verified: true,
      demo: user.demo ?? false,
      ...stamps,
    })
    .execute();
  // As the sign-in library looks for a local password: provider "credential", the account named by the user.
  await db
    .insertInto('auth.account')
    .values({
      id: ctx.newId(),
      account_id: userId,
      provider_id: 'credential',
      user_id: userId,
      password: hash,
      ...stamps,
    })
    .execute();
}

async function nameForTheLedger(ctx: Ctx, userId: string, name: Both): Promise<void> {
  await ctx.db
    .insertInto('kernel.person_name')
    .values({ office: ctx.office.code, user_id: userId, name_zh: name.zh, name_en: name.en })
    .onConflict((conflict) =>
      conflict.columns(['office', 'user_id']).doUpdateSet({ name_zh: name.zh, name_en: name.en }),
    )
    .execute();
}

function faultsOf(accounts: Accounts, user: NewUser): Record<string, Both> {
  const faults: Record<string, Both> = {};
  if (!z.email().max(200).safeParse(user.email).success) {
    faults['email'] = { zh: '邮箱地址的写法不对。', en: 'This is not an email address.' };
  }
  for (const lang of ['zh', 'en'] as const)
    if (user.name[lang].trim() === '') faults[`name.${lang}`] = faultTexts.missing!;
  const known = Object.keys(accounts.house.house.roles);
  const strange = user.roles.filter((role) => !known.includes(role));
  if (strange.length > 0 || user.roles.length === 0) {
    faults['roles'] = {
      zh: `角色须为以下之一或数项：${known.join('、')}。`,
      en: `Roles are one or more of: ${known.join(', ')}.`,
    };
  }
  const fault = user.password === undefined ? null : passwordFault(user.password);
  if (fault) faults['password'] = fault;
  return faults;
}
