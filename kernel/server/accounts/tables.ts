import type { Generated, Kysely } from 'kysely';
import type { Lang } from '../../contract/local-text.ts';

/** Row of `auth.office`. */
export interface OfficeTable {
  code: string;
  name_zh: string;
  name_en: string;
  short_name_zh: string;
  short_name_en: string;
  chop: string;
  time_zone: string;
  hosts: string[];
  created_at: Date;
  session_hours: Generated<number>;
  /** Roles that must sign in with a second factor; `*` is everybody. */
  second_factor_of: Generated<string[]>;
  version: Generated<number>;
}

/** Row of `auth.user`. */
export interface UserTable {
  id: string;
  name: string;
  email: string;
  email_verified: boolean;
  image: Generated<string | null>;
  demo: boolean;
  language: Generated<Lang | null>;
  must_change: Generated<boolean>;
  created_at: Date;
  updated_at: Date;
}

/** What the house itself reads of `auth.session`; the rest is the sign-in library's. */
export interface SessionTable {
  id: string;
  user_id: string;
  token: string;
  expires_at: Date;
  created_at: Date;
  /** Browser and system as two codes. */
  device: string | null;
  last_used_at: Date | null;
}

/** What the house itself reads and writes of `auth.account`. */
export interface AccountTable {
  id: string;
  account_id: string;
  provider_id: string;
  user_id: string;
  password: string | null;
  created_at: Date;
  updated_at: Date;
}

/** Row of `auth.member`. Days are ISO strings (the pool parses dates so). */
export interface MemberTable {
  user_id: string;
  office: string;
  roles: string[];
  name_zh: string;
  name_en: string;
  since: string;
  until: string | null;
  /** Order of joining, counted by the database. */
  joined: Generated<string>;
  version: Generated<number>;
  signed_in_at: Generated<Date | null>;
  /** Ended at once, then; it opens nothing since. */
  ended_at: Generated<Date | null>;
}

/** Row of `auth.delegation`. */
export interface DelegationTable {
  office: string;
  id: string;
  version: number;
  from_user: string;
  to_user: string;
  roles: string[];
  from_day: string;
  to_day: string;
  reason: string;
  made_at: Date;
  /** Where it was not the giver. */
  made_by: string | null;
  revoked_at: Date | null;
  revoked_by: string | null;
}

/** Row of `auth.token`. */
export interface TokenTable {
  id: string;
  user_id: string;
  office: string;
  name: string;
  token_hash: string;
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date | null;
  revoked_at: Date | null;
}

/** Row of `auth.feed`. */
export interface FeedTable {
  id: string;
  user_id: string;
  office: string;
  name: string;
  language: Lang;
  parts: string[];
  token_hash: string;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

/** Row of `auth.second_factor`: in force once confirmed. */
export interface SecondFactorTable {
  user_id: string;
  /** Encrypted. */
  secret: string;
  confirmed_at: Date | null;
  last_step: Generated<number | string>;
  created_at: Date;
}

/** Row of `auth.recovery_code`. */
export interface RecoveryCodeTable {
  user_id: string;
  code_hash: string;
  used_at: Date | null;
}

/** Row of `auth.sign_in_try`: failed tries in a row of one email, by its keyed hash. */
export interface SignInTryTable {
  account: string;
  failures: number;
  last_at: Date;
  waits_until: Date | null;
}

export interface AccountTables {
  'auth.office': OfficeTable;
  'auth.user': UserTable;
  'auth.session': SessionTable;
  'auth.account': AccountTable;
  'auth.member': MemberTable;
  'auth.delegation': DelegationTable;
  'auth.token': TokenTable;
  'auth.feed': FeedTable;
  'auth.second_factor': SecondFactorTable;
  'auth.recovery_code': RecoveryCodeTable;
  'auth.sign_in_try': SignInTryTable;
  'auth.secret': { name: string; value: string };
}

/** The database as the accounts see it: the tables no other part of the house may read. */
// biome-ignore lint/suspicious/noExplicitAny: the house's database names no tables
export function closedTables(db: Kysely<any>): Kysely<AccountTables> {
  return db as Kysely<AccountTables>;
}
