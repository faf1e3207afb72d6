import { type Kysely, sql } from 'kysely';
import type { Office } from '../actor.ts';
import { takeTurn } from '../database/take-turn.ts';
import { enterLetterhead } from '../office/letterhead.ts';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { asOwner } from './as-owner.ts';
import { enterUser, type NewUser, userFaults } from './create-user.ts';
import { hostTaken, officeFaults } from './office-faults.ts';
import { type Accounts, forgetAll } from './open.ts';
import { freshPassword, hashPassword } from './password.ts';
import type { AccountTables } from './tables.ts';

/** A new office of the installation. `hosts` are the names its public site answers to. */
export interface NewOffice extends Office {
  hosts?: string[];
}

/** Who leads a new office: an account with a first password, to be changed before anything else. */
export type FirstDirector = Pick<NewUser, 'email' | 'name'>;

/** Opens an office: nobody belongs to it yet. Its ledger begins with this line. */
export async function createOffice(accounts: Accounts, office: NewOffice): Promise<Office> {
  return (await openOffice(accounts, office, null)).office;
}

/** Opens an office with its first director, both or neither; the password is null where the person had an account. */
export async function createOfficeWithDirector(
  accounts: Accounts,
  office: NewOffice,
  director: FirstDirector,
): Promise<{ office: Office; password: string | null }> {
  const email = director.email.trim().toLowerCase();
  const user = { ...director, email, office: office.code, roles: ['director'] };
  const faults = Object.entries(userFaults(accounts, user)).map(([field, said]) => [
    `director.${field}`,
    said,
  ]);
  if (faults.length > 0) throw refuse('input-invalid', {}, Object.fromEntries(faults));
  const password = freshPassword();
  return openOffice(accounts, office, { user, password, hash: await hashPassword(password) });
}

async function openOffice(
  accounts: Accounts,
  office: NewOffice,
  first: { user: NewUser; password: string; hash: string } | null,
): Promise<{ office: Office; password: string | null }> {
  const faults = officeFaults(office);
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
  const { hosts: asked = [], ...plain } = office;
  const hosts = asked.map((host) => host.toLowerCase());
  const actor = { kind: 'system', module: 'accounts', office: plain.code } as const;
  const password = await inOffice(accounts.house, actor, plain, async (ctx) => {
    const made = await asOwner(ctx, async (db) => {
      await refuseTakenHosts(db, hosts);
      return db
        .insertInto('auth.office')
        .values({
          code: plain.code,
          name_zh: plain.name.zh,
          name_en: plain.name.en,
          short_name_zh: plain.shortName.zh,
          short_name_en: plain.shortName.en,
          chop: plain.chop,
          time_zone: plain.timeZone,
          hosts,
          created_at: ctx.now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('code')
        .executeTakeFirst();
    });
    if (!made) throw refuse('already-exists');
    await enterLetterhead(ctx);
    ctx.record({ verb: 'office.created', subject: null, data: { code: plain.code } });
    return first ? (await enterUser(ctx, first.user, first.password, first.hash)).password : null;
  });
  forgetAll(accounts);
  return { office: plain, password };
}

/** Refuses host names the public site of another office answers to; of two offices that name one at once, one has it. */
export async function refuseTakenHosts(db: Kysely<AccountTables>, hosts: string[], own = ''): Promise<void> {
  await takeTurn(db, 'hosts of offices');
  const taken = await db
    .selectFrom('auth.office')
    .select('code')
    .where('code', '<>', own)
    .where(sql<boolean>`hosts && ${hosts}::text[]`)
    .executeTakeFirst();
  if (taken) throw refuse('input-invalid', {}, { hosts: hostTaken });
}
