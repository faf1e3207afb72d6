import type { ColumnType, JSONColumnType } from 'kysely';
import type { FilingCounts } from '../../contract/filings.ts';
import type { SheetLine } from '../core/filing/read-row.ts';

/** Row of `service_hall.filing`. */
export interface FilingTable {
  office: string;
  id: string;
  version: number;
  firm: string;
  account: string;
  service: string;
  language: 'zh' | 'en';
  state: 'tried' | 'written' | 'dropped';
  /** Null once no case made of it is left to be read: a file is often called by a person. */
  file_name: string | null;
  rows: JSONColumnType<SheetLine[]>;
  counts: JSONColumnType<FilingCounts> | null;
  made_at: ColumnType<Date, Date, never>;
}

export interface FilingTables {
  'service_hall.filing': FilingTable;
}
