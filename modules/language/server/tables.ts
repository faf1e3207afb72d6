import type { ColumnType, JSONColumnType } from 'kysely';
import type { UnitOrigin } from '../contract/memory.ts';

/** Row of `language.memory`. */
export interface MemoryTable {
  office: string;
  id: string;
  version: number;
  name_zh: string;
  name_en: string;
  purpose: string | null;
  client: string | null;
  penalty: number;
  shared: boolean;
  units: number;
  made_at: Date;
  made_by: string;
}

/** Row of `language.memory_clock`. Whole numbers of eight bytes are read as text. */
export interface MemoryClockTable {
  office: string;
  last: ColumnType<string, number, number>;
}

/** Row of `language.unit`. */
export interface UnitTable {
  office: string;
  id: string;
  version: number;
  memory: string;
  zh: string;
  en: string;
  zh_hash: string;
  en_hash: string;
  before_hash: string | null;
  after_hash: string | null;
  document: string | null;
  origin: UnitOrigin;
  reviewed: boolean;
  confidence: number | null;
  props: JSONColumnType<Record<string, string>>;
  used: number;
  change: ColumnType<string, number, number>;
  made_at: Date;
  made_by: string;
  changed_at: Date;
  changed_by: string;
  removed_at: Date | null;
}

export interface LanguageTables {
  'language.memory': MemoryTable;
  'language.memory_clock': MemoryClockTable;
  'language.unit': UnitTable;
}
