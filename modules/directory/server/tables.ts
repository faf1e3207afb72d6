import type { ColumnType, JSONColumnType } from 'kysely';
import type { Provenance } from '../../../kernel/contract/local-text.ts';
import type { ContactKind, ContactUse } from '../contract/contact.ts';
import type { ImportOptions, ImportState, Verdict } from '../contract/import.ts';
import type { ImportKind, Meaning } from '../contract/import-columns.ts';
import type { Remark } from '../contract/import-remarks.ts';
import type { NamedKind, OtherNameKind } from '../contract/other-name.ts';
import type { PlaceKind } from '../contract/place.ts';
import type { PrecedenceList } from '../contract/precedence.ts';
import type { Change, RowPlan } from './core/import/plan.ts';
import type { MergePlan } from './core/merge/merge-plan.ts';

/** Row of `directory.body`. */
export interface BodyTable {
  office: string;
  id: string;
  version: number;
  name_zh: string | null;
  name_en: string | null;
  name_how: Provenance;
  short_zh: string | null;
  short_en: string | null;
  kind: string;
  parent: string | null;
  economy: string | null;
  /** Pinyin key of the name: no collation sorts Chinese alike on both engines. */
  sort_key: string;
  /** Its order among those beside it, 1 first. */
  rank: number | null;
}

/** Row of `directory.person`. */
export interface PersonTable {
  office: string;
  id: string;
  version: number;
  name_order: 'surname-first' | 'given-first';
  surname_zh: string | null;
  given_zh: string | null;
  surname_en: string | null;
  given_en: string | null;
  name_how: Provenance;
  full_zh: string | null;
  full_en: string | null;
  economy: string | null;
  note: string | null;
  sort_key: string;
}

/** Row of `directory.post`. Days are ISO strings (the pool parses dates so). */
export interface PostTable {
  office: string;
  id: string;
  version: number;
  person: string;
  body: string;
  title_zh: string | null;
  title_en: string | null;
  title_how: Provenance;
  rank: number | null;
  held_from: string | null;
  held_to: string | null;
}

/** Row of `directory.import`. */
export interface ImportTable {
  office: string;
  id: string;
  version: number;
  kind: ImportKind;
  state: ImportState;
  file_name: string;
  written: string;
  left_aside: string[];
  heading_line: number;
  columns: JSONColumnType<{ heading: string; meaning: Meaning; samples: string[] }[]>;
  options: JSONColumnType<ImportOptions>;
  counts: JSONColumnType<Partial<Record<Verdict, number>>> | null;
  total: number;
  done: number;
  at: ColumnType<Date, Date, Date>;
}

/** Row of `directory.import_row`. */
export interface ImportRowTable {
  office: string;
  import: string;
  line: number;
  cells: JSONColumnType<string[]>;
  form: JSONColumnType<{ section?: true; joined?: number[] }>;
  verdict: Verdict | null;
  remarks: JSONColumnType<Remark[]>;
  changes: JSONColumnType<Change[]>;
  plan: JSONColumnType<RowPlan> | null;
  turn: number | null;
  outcome: 'written' | 'stale' | null;
}

/** Row of `directory.import_mark`. */
export interface ImportMarkTable {
  office: string;
  import: string;
  n: number;
  kind: 'person' | 'post' | 'body';
  id: string;
  owner: string;
  version: number;
  before: JSONColumnType<object> | null;
  back: 'taken' | 'left' | null;
}

/** Row of `directory.precedence_change`. */
export interface PrecedenceChangeTable {
  office: string;
  id: string;
  list: PrecedenceList;
  body: string | null;
  reason: string;
  moves: JSONColumnType<{ id: string; from: number | null; to: number | null }[]>;
  at: ColumnType<Date, Date, Date>;
  actor: string;
}

/** Row of `directory.other_name`. */
export interface OtherNameTable {
  office: string;
  id: string;
  version: number;
  person: string | null;
  body: string | null;
  kind: OtherNameKind;
  text_zh: string | null;
  text_en: string | null;
  used_from: string | null;
  used_to: string | null;
  note: string | null;
}

/** Row of `directory.merge`. */
export interface MergeTable {
  office: string;
  id: string;
  kind: NamedKind;
  merged: string;
  survivor: string;
  name_zh: string | null;
  name_en: string | null;
  name_how: Provenance;
  plan: JSONColumnType<MergePlan>;
  files: string[];
  follow_ups: string[];
  contacts: string[];
  at: ColumnType<Date, Date, Date>;
  undone_at: ColumnType<Date, Date, Date> | null;
}

/** Row of `directory.told_apart`. */
export interface ToldApartTable {
  office: string;
  kind: NamedKind;
  one: string;
  other: string;
  at: ColumnType<Date, Date, Date>;
}

/** Row of `directory.place`. */
export interface PlaceTable {
  office: string;
  id: string;
  version: number;
  kind: PlaceKind;
  name_zh: string | null;
  name_en: string | null;
  name_how: Provenance;
  address_zh: string | null;
  address_en: string | null;
  city_zh: string | null;
  city_en: string | null;
  economy: string | null;
  latitude: number | null;
  longitude: number | null;
  capacity_zh: string | null;
  capacity_en: string | null;
  sort_key: string;
}

/** Row of `directory.contact_point`. */
export interface ContactPointTable {
  office: string;
  id: string;
  version: number;
  person: string | null;
  body: string | null;
  place: string | null;
  kind: ContactKind;
  label_zh: string | null;
  label_en: string | null;
  value: string | null;
  text_zh: string | null;
  text_en: string | null;
  usable_for: ContactUse;
  consent_by: string | null;
  consent_on: string;
  consent_until: string | null;
  withdrawn_on: string | null;
  entered_at: ColumnType<Date, Date, Date>;
}

/** Row of `directory.record_version`. */
export interface RecordVersionTable {
  office: string;
  kind: 'person' | 'post' | 'body';
  id: string;
  version: number;
  fields: JSONColumnType<Record<string, string | number | null>>;
}

export interface DirectoryTables {
  'directory.record_version': RecordVersionTable;
  'directory.other_name': OtherNameTable;
  'directory.merge': MergeTable;
  'directory.told_apart': ToldApartTable;
  'directory.body': BodyTable;
  'directory.person': PersonTable;
  'directory.post': PostTable;
  'directory.import': ImportTable;
  'directory.import_row': ImportRowTable;
  'directory.import_mark': ImportMarkTable;
  'directory.precedence_change': PrecedenceChangeTable;
  'directory.place': PlaceTable;
  'directory.contact_point': ContactPointTable;
}
