import type { ColumnType, JSONColumnType } from 'kysely';
import type { FoundInEntry } from '../../contract/case.ts';
import type { AccountRole, AccountState, FirmState } from '../../contract/firms.ts';
import type { Answers } from '../../contract/services.ts';

/** Row of `service_hall.firm`. Its row is the lock of all that hangs on the firm. */
export interface FirmTable {
  office: string;
  id: string;
  version: number;
  /** Its unified social credit code. */
  code: string;
  name_zh: string;
  name_en: string | null;
  address_zh: string | null;
  address_en: string | null;
  legal_person: string | null;
  phone: string | null;
  state: FirmState;
  why_zh: string | null;
  why_en: string | null;
  /** Answers to questions about the firm, asked once and filled into each new draft. */
  facts: JSONColumnType<Answers>;
  /** Who keeps the travel cards at the firm. */
  keeper: string | null;
  sort_key: string;
  made_at: ColumnType<Date, Date, Date>;
  decided_at: ColumnType<Date | null, Date | null, Date | null>;
  decided_by: string | null;
}

/** Row of `service_hall.account`. */
export interface AccountTable {
  office: string;
  id: string;
  version: number;
  firm: string;
  name: string;
  email: string;
  phone: string | null;
  language: 'zh' | 'en';
  role: AccountRole;
  state: AccountState;
  made_at: ColumnType<Date, Date, Date>;
  ended_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Row of `service_hall.firm_paper`. */
export interface FirmPaperTable {
  office: string;
  id: string;
  firm: string;
  paper: string;
  file: string;
  issued_on: string | null;
  expires_on: string | null;
  standing: 'good' | 'doubtful';
  findings: JSONColumnType<FoundInEntry[]>;
  added_at: ColumnType<Date, Date, Date>;
  added_by: string;
}

export interface FirmTables {
  'service_hall.firm': FirmTable;
  'service_hall.account': AccountTable;
  'service_hall.firm_paper': FirmPaperTable;
}
