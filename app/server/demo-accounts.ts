import { closedTables } from '../../kernel/server/accounts/tables.ts';
import { isLoopback } from '../settings.ts';
import { demoPeople } from './demo-office.ts';
import type { OpenHouse } from './open-house.ts';
import { StartRefusal } from './say.ts';

export interface DemoAccount {
  email: string;
  password: string;
  role: string;
}

/**
 * The accounts whose passwords are still those of the demonstration, to be printed. While there is one the house
 * listens to its own machine only: a printed password is everybody's.
 */
export async function demoAccounts({ database, settings }: OpenHouse): Promise<DemoAccount[]> {
  const rows = await closedTables(database.kysely)
    .selectFrom('auth.user')
    .select('email')
    .where('demo', '=', true)
    .execute();
  if (rows.length > 0 && !isLoopback(settings.host)) throw new StartRefusal(notForOthers(settings.host), 2);
  const emails = new Set(rows.map((row) => row.email));
  return demoPeople
    .filter((person) => emails.has(person.email))
    .map(({ email, password, roles }) => ({ email, password, role: roles.join(',') }));
}

function notForOthers(host: string) {
  return {
    zh: `演示账号的密码是公开的，因此不能监听 HOST=${host}，只能监听本机。请先用 chancery user reset-password 逐一重设演示账号的密码，或不设 HOST。`,
    en: `The demonstration accounts have printed passwords, so the house does not listen on HOST=${host}, only on this machine. Give each demonstration account a new password with chancery user reset-password first, or leave HOST unset.`,
  };
}
