import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Both } from '../../contract/local-text.ts';
import type { Office } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { faultTexts } from '../http/input-fault-texts.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { nameForTheLedger } from './name-for-the-ledger.ts';
import { findOffice } from './offices.ts';
import { type Accounts, forgetAll } from './open.ts';
import { freshPassword, hashPassword } from './password.ts';
import { passwordFault } from './password-rules.ts';
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
  const office = await findOffice(accounts, user.office);
  const faults = { ...userFaults(accounts, user), ...(await passwordFaults(user, office)) };
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
  if (!office) throw refuse('not-found');
  const password = user.password ?? freshPassword();
  const hash = await hashPassword(password);
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  const created = await inOffice(accounts.house, actor, office, (ctx) =>
    enterUser(ctx, user, password, hash),
  );
  forgetAll(accounts);
  return created;
}

/** Within the transaction: the account where there is none yet, the place in the office, the ledger line. */
export async function enterUser(
  ctx: Ctx,
  user: NewUser,
  password: string,
  hash: string,
): Promise<CreatedUser> {
  const { userId, isNew } = await asOwner(ctx, (db) => enter(ctx, db, user, hash));
  await nameForTheLedger(ctx, userId, user.name);
  const verb = isNew ? 'account.created' : 'account.joined';
  ctx.record({ verb, subject: { kind: 'account', id: userId }, data: { roles: [...user.roles] } });
  return { userId, password: isNew ? password : null };
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
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'office'])
        // Somebody who had left comes back; whoever is here already is not joined twice.
        .doUpdateSet((eb) => ({
          roles: user.roles,
          name_zh: user.name.zh,
          name_en: user.name.en,
          since: ctx.today,
          until: null,
          ended_at: null,
          version: eb('auth.member.version', '+', 1),
        }))
        .where((eb) =>
          eb.or([eb('auth.member.ended_at', 'is not', null), eb('auth.member.until', '<', ctx.today)]),
        ),
    )
    .returning('user_id')
    .executeTakeFirst();
  if (!joined)
    throw refuse(
      'already-exists',
      {},
      { email: { zh: '使用此邮箱的人已在本办。', en: 'Whoever has this email is in the office already.' } },
    );
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
      must_change: user.password === undefined,
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

/** A printed password of the demonstration is known to everybody: only its length is looked at. */
async function passwordFaults(user: NewUser, office: Office | undefined): Promise<Record<string, Both>> {
  if (user.password === undefined) return {};
  const of = user.demo || !office ? {} : { office, name: user.name, email: user.email };
  const fault = await passwordFault(user.password, of);
  return fault ? { password: fault } : {};
}

/** What is wrong with the email, the names and the roles of a new member, by field. */
export function userFaults(
  accounts: Accounts,
  user: Pick<NewUser, 'email' | 'name' | 'roles'>,
): Record<string, Both> {
  const faults: Record<string, Both> = {};
  if (!z.email().max(200).safeParse(user.email).success) {
    faults['email'] = { zh: '邮箱地址的写法不对。', en: 'This is not an email address.' };
  }
  for (const lang of ['zh', 'en'] as const)
    if (user.name[lang].trim() === '') faults[`name.${lang}`] = faultTexts.missing!;
  const roles = rolesFault(accounts, user.roles);
  return roles ? { ...faults, roles } : faults;
}

/** What is wrong with the roles a member is to have, if anything. */
export function rolesFault(accounts: Accounts, roles: readonly string[]): Both | null {
  const known = Object.keys(accounts.house.house.roles);
  if (roles.length > 0 && roles.every((role) => known.includes(role))) return null;
  return {
    zh: `角色须为以下之一或数项：${known.join('、')}。`,
    en: `Roles are one or more of: ${known.join(', ')}.`,
  };
}
