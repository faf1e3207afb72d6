import type { Office } from '../actor.ts';
import { refuse } from '../refusal.ts';
import { identityOf } from './identity.ts';
import type { Accounts } from './open.ts';
import { closedTables } from './tables.ts';

/** The account of this email and the office it is recorded in: the one named, else the person's first. */
export async function homeOf(
  accounts: Accounts,
  email: string,
  officeCode?: string,
): Promise<{ userId: string; office: Office }> {
  const user = await closedTables(accounts.house.db)
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  const identity = user && (await identityOf(accounts, user.id, officeCode));
  const place = identity?.memberships[0];
  if (!place) throw refuse('not-found');
  return { userId: identity.userId, office: place.office };
}
