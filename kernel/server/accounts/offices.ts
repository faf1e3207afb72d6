import type { Kysely } from 'kysely';
import type { Office } from '../actor.ts';
import type { Accounts, OfficeEntry } from './open.ts';
import { closedTables, type OfficeTable } from './tables.ts';

type OfficeColumns = Pick<
  OfficeTable,
  'code' | 'name_zh' | 'name_en' | 'short_name_zh' | 'short_name_en' | 'chop' | 'time_zone'
>;

/** An office as the house knows it, from its row. */
export function presentOffice(row: OfficeColumns): Office {
  return {
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    shortName: { zh: row.short_name_zh, en: row.short_name_en },
    chop: row.chop,
    timeZone: row.time_zone,
  };
}

/** Every office of the installation, the oldest first. */
export async function listOffices(accounts: Accounts): Promise<OfficeEntry[]> {
  return accounts.offices.get('all', async () => {
    const rows = await closedTables(accounts.house.db)
      .selectFrom('auth.office')
      .selectAll()
      .orderBy('created_at')
      .orderBy('code')
      .execute();
    return rows.map((row) => ({ office: presentOffice(row), hosts: row.hosts }));
  });
}

/** Every office a database holds, for whoever looks at it without the accounts being open. */
// biome-ignore lint/suspicious/noExplicitAny: the house's database names no tables
export async function officesIn(db: Kysely<any>): Promise<Office[]> {
  const rows = await closedTables(db).selectFrom('auth.office').selectAll().orderBy('code').execute();
  return rows.map(presentOffice);
}

/** The office of this code, if there is one. */
export async function findOffice(accounts: Accounts, code: string): Promise<Office | undefined> {
  const entries = await listOffices(accounts);
  return entries.find((entry) => entry.office.code === code)?.office;
}

/** The office whose public site answers to this host; where there is only one office, it answers to every host. */
export async function findOfficeOfHost(accounts: Accounts, host: string): Promise<Office | undefined> {
  const entries = await listOffices(accounts);
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const named = entries.find((entry) => entry.hosts.includes(name));
  return (named ?? (entries.length === 1 ? entries[0] : undefined))?.office;
}
