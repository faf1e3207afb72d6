import { type Kysely, sql } from 'kysely';
import type { Deputyship } from '../actor.ts';
import type { AccountTables } from './tables.ts';

/** Duties a person has of others today, and duties others have of the person, by office. */
export interface Deputies {
  deputyFor: (Deputyship & { office: string })[];
  handedTo: (Deputyship & { office: string })[];
}

interface Row {
  office: string;
  from_user: string;
  to_user: string;
  roles: string[];
  to_day: string;
  giver_zh: string;
  giver_en: string;
  deputy_zh: string;
  deputy_en: string;
}

/** The delegations in force at an instant that a person is one of the two of. */
export async function deputiesOf(db: Kysely<AccountTables>, userId: string, at: Date): Promise<Deputies> {
  const { rows } = await sql<Row>`select * from auth.delegations_at(${at})
    where to_user = ${userId} or from_user = ${userId} order by to_day, id`.execute(db);
  return {
    deputyFor: rows
      .filter((row) => row.to_user === userId)
      .map((row) => ({
        ...terms(row),
        userId: row.from_user,
        name: { zh: row.giver_zh, en: row.giver_en },
      })),
    handedTo: rows
      .filter((row) => row.from_user === userId)
      .map((row) => ({
        ...terms(row),
        userId: row.to_user,
        name: { zh: row.deputy_zh, en: row.deputy_en },
      })),
  };
}

function terms({ office, roles, to_day }: Row) {
  return { office, roles, until: to_day };
}
