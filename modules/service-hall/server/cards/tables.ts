import type { ColumnType, JSONColumnType } from 'kysely';
import type { CardService, CardState, LineSource, LineState } from '../../contract/card-states.ts';

/** Row of `service_hall.holder`. Days are ISO strings (the pool parses dates so). */
export interface HolderTable {
  office: string;
  id: string;
  version: number;
  name_zh: string | null;
  name_en: string;
  born: string;
  id_number: string | null;
  passport: string;
  passport_ends: string;
  firm_code: string | null;
  firm_zh: string | null;
  firm_en: string | null;
  post_zh: string | null;
  post_en: string | null;
  trips: JSONColumnType<{ economy: string; on: string }[]>;
  sort_key: string;
  /** When anything of the person was changed last. */
  changed_on: ColumnType<string, string | undefined, string>;
}

/** Row of `service_hall.card`. */
export interface CardTable {
  office: string;
  id: string;
  holder: string;
  state: CardState;
  early: boolean;
  service: CardService;
  number: string;
  passport: string;
  issued_on: string;
  ends_on: string;
  listed: JSONColumnType<{ economy: string; until: string | null }[]>;
  replaces: string | null;
  ended_on: string | null;
  ground: string | null;
}

/** Row of `service_hall.clearance`. */
export interface ClearanceTable {
  office: string;
  id: string;
  holder: string;
  service: CardService;
  case_id: string | null;
  opened_on: string;
  sent_on: string | null;
  ended_on: string | null;
}

/** Row of `service_hall.economy_line`. */
export interface EconomyLineTable {
  office: string;
  id: string;
  clearance: string;
  holder: string;
  economy: string;
  state: LineState;
  sent_on: string | null;
  answered_on: string | null;
  valid_until: string | null;
}

/** Row of `service_hall.line_change`. */
export interface LineChangeTable {
  office: string;
  line: string;
  n: number;
  from_state: LineState;
  to_state: LineState;
  on_day: string;
  valid_until: string | null;
  source: LineSource;
  seen_at: ColumnType<Date, Date, Date>;
  seen_by: string;
  reason: string | null;
}

/** Row of `service_hall.batch`. */
export interface BatchTable {
  office: string;
  id: string;
  version: number;
  number: string;
  state: 'made' | 'sent' | 'returned';
  made_at: ColumnType<Date, Date, Date>;
  made_by: string;
  sent_on: string | null;
}

/** Row of `service_hall.card_request`. */
export interface CardRequestTable {
  office: string;
  id: string;
  holder: string;
  service: CardService;
  case_id: string | null;
  filed_on: string;
  state: 'waiting' | 'batched' | 'sent' | 'taken' | 'sent-back' | 'done' | 'withdrawn';
  batch: string | null;
  place: number | null;
  remark: string | null;
}

/** Row of `service_hall.batch_return`. */
export interface BatchReturnTable {
  office: string;
  id: string;
  version: number;
  batch: string;
  state: 'tried' | 'written' | 'dropped';
  file_name: string;
  rows: JSONColumnType<string[][]>;
  counts: JSONColumnType<Record<string, number>> | null;
  at: ColumnType<Date, Date, Date>;
  by: string;
}

export interface CardTables {
  'service_hall.holder': HolderTable;
  'service_hall.card': CardTable;
  'service_hall.clearance': ClearanceTable;
  'service_hall.economy_line': EconomyLineTable;
  'service_hall.line_change': LineChangeTable;
  'service_hall.batch': BatchTable;
  'service_hall.card_request': CardRequestTable;
  'service_hall.batch_return': BatchReturnTable;
}
