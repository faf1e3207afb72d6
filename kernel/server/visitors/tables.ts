import type { ColumnType } from 'kysely';

/** Row of `kernel.visitor_key`. */
export interface VisitorKeyTable {
  office: string;
  id: string;
  /** SHA-256 of the key: it is long and random, so a plain hash cannot be guessed back. */
  hash: string;
  use: 'link' | 'visit' | 'program';
  holder_kind: string;
  holder_id: string;
  made_at: ColumnType<Date, Date, never>;
  expires_at: ColumnType<Date, Date, Date>;
  opened_at: ColumnType<Date | null, Date | null, Date>;
  ended_at: ColumnType<Date | null, Date | null, Date>;
}
/** Row of `kernel.visitor_try`. */
export interface VisitorTryTable {
  office: string;
  id: string;
  asked: string;
  at: ColumnType<Date, Date, never>;
}
export interface VisitorTables {
  'kernel.visitor_key': VisitorKeyTable;
  'kernel.visitor_try': VisitorTryTable;
}
