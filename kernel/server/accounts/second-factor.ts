import type { Kysely } from 'kysely';
import type { Accounts } from './open.ts';
import { keyedHash, openText } from './secret.ts';
import type { AccountTables } from './tables.ts';
import { plainCode, stepOfCode } from './totp.ts';

type Closed = Kysely<AccountTables>;
export type CodeKind = 'authenticator' | 'recovery';

/** Has this person a second factor in force? */
export async function hasSecondFactor(db: Closed, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('auth.second_factor')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a code of the authenticator or a recovery code, once: null where it is not right or was used before. */
export async function takeCode(
  accounts: Accounts,
  db: Closed,
  userId: string,
  typed: string,
): Promise<CodeKind | null> {
  const code = plainCode(typed);
  if (/^\d{6}$/.test(code)) return (await takeStep(accounts, db, userId, code)) ? 'authenticator' : null;
  const used = await db
    .updateTable('auth.recovery_code')
    .set({ used_at: accounts.house.clock() })
    .where('user_id', '=', userId)
    .where('code_hash', '=', recoveryHash(accounts, userId, code))
    .where('used_at', 'is', null)
    .returning('user_id')
    .executeTakeFirst();
  return used ? 'recovery' : null;
}

/** A code of the authenticator, of a later time step than the last one taken. */
export async function takeStep(
  accounts: Accounts,
  db: Closed,
  userId: string,
  code: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('auth.second_factor')
    .select('secret')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  if (!row) return false;
  const step = stepOfCode(openText(accounts.key, userId, row.secret), code, accounts.house.clock());
  if (step === null) return false;
  const taken = await db
    .updateTable('auth.second_factor')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('last_step', '<', step)
    .returning('user_id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Keeps fresh recovery codes in place of the old ones; only their hashes. */
export async function keepRecoveryCodes(
  accounts: Accounts,
  db: Closed,
  userId: string,
  codes: readonly string[],
): Promise<void> {
  await db.deleteFrom('auth.recovery_code').where('user_id', '=', userId).execute();
  await db
    .insertInto('auth.recovery_code')
    .values(
      codes.map((code) => ({
        user_id: userId,
        code_hash: recoveryHash(accounts, userId, plainCode(code)),
        used_at: null,
      })),
    )
    .execute();
}

function recoveryHash(accounts: Accounts, userId: string, code: string): string {
  return keyedHash(accounts.key, userId, code);
}
