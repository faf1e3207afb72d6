import type { Kysely } from 'kysely';
import type { Ctx } from '../context.ts';
import type { AccountTables } from './tables.ts';

/** Who belongs to the office of the transaction today; asked on the closed schema, see `asOwner`. */
export function currentMembers(ctx: Ctx, db: Kysely<AccountTables>) {
  return db
    .selectFrom('auth.member')
    .where('auth.member.office', '=', ctx.office.code)
    .where('auth.member.ended_at', 'is', null)
    .where('auth.member.since', '<=', ctx.today)
    .where((eb) => eb.or([eb('auth.member.until', 'is', null), eb('auth.member.until', '>=', ctx.today)]));
}
