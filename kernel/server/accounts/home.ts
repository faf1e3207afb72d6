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
  const office = user && (await homeOfUser(accounts, user.id, officeCode));
  if (!office) throw refuse('not-found');
  return { userId: user.id, office };
}

/** The office a person's account is recorded in: the one named, else the first of today's; none belongs to nobody. */
export async function homeOfUser(
  accounts: Accounts,
  userId: string,
  officeCode?: string,
): Promise<Office | undefined> {
  const identity = await identityOf(accounts, userId, officeCode);
  return identity?.memberships[0]?.office;
}
