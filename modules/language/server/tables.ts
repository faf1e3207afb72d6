import type { ColumnType, JSONColumnType } from 'kysely';
import type { AlignedSentence, BeadState } from '../contract/alignments.ts';
import type { UnitOrigin } from '../contract/memory.ts';
import type { ImportFault, ImportState } from '../contract/memory-imports.ts';
import type { TermStatus } from '../contract/terms.ts';
import type { JobTables } from './jobs/tables.ts';
import type { SegmentTables } from './segments/tables.ts';

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
  /** What feeds it by itself. */
  feed: string | null;
  retired: 'searched' | 'unsearched' | null;
  made_at: Date;
  made_by: string;
}

/** Row of `language.segmentation`: both of the file, or neither while the rules of the house are in force. */
export interface SegmentationTable {
  office: string;
  version: number;
  name: string | null;
  srx: string | null;
  changed_at: Date;
  changed_by: string;
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

/** Row of `language.machine_switch`. */
export interface MachineSwitchTable {
  office: string;
  version: number;
  is_on: boolean;
  changed_at: Date;
  changed_by: string;
}

/** Row of `language.memory_import`. */
export interface MemoryImportTable {
  office: string;
  id: string;
  memory: string;
  file: string | null;
  name: string;
  state: ImportState;
  units: number | null;
  read: number;
  added: number;
  known: number;
  left_out: number;
  faults: JSONColumnType<{ line: number; why: ImportFault }[]>;
  refusal_zh: string | null;
  refusal_en: string | null;
  asked_at: Date;
  asked_by: string;
  ended_at: Date | null;
}

/** Row of `language.concept`. */
export interface ConceptTable {
  office: string;
  id: string;
  version: number;
  latest: number;
  in_force: number | null;
  sort_key: string;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_why: string | null;
}

/** Row of `language.concept_edition`. */
export interface ConceptEditionTable {
  office: string;
  concept: string;
  edition: number;
  field: string | null;
  definition_zh: string | null;
  definition_en: string | null;
  source: string | null;
  note: string | null;
  authors: string[];
  proposed_at: Date;
  approved_at: Date | null;
  approved_by: string | null;
}

/** Row of `language.term`. Days are ISO strings (the pool parses dates so). */
export interface TermTable {
  office: string;
  concept: string;
  edition: number;
  place: number;
  lang: string;
  text: string;
  status: TermStatus;
  valid_from: string | null;
  valid_to: string | null;
  organ: string | null;
  title: string | null;
  source: string | null;
  note: string | null;
}

/** Row of `language.concept_picture`. */
export interface ConceptPictureTable {
  office: string;
  concept: string;
  edition: number;
  place: number;
  file: string | null;
  target: string | null;
  alt_zh: string | null;
  alt_en: string | null;
  source: string | null;
}

/** Row of `language.dismissed_term`. */
export interface DismissedTermTable {
  office: string;
  zh: string;
  en: string;
  dismissed_at: Date;
  dismissed_by: string;
}

/** Row of `language.alignment`. */
export interface AlignmentTable {
  office: string;
  id: string;
  version: number;
  name: string;
  file_zh: string | null;
  file_en: string | null;
  memory: string | null;
  stored_version: number | null;
  stored: number;
  beads: number;
  checked: number;
  made_at: Date;
  made_by: string;
  changed_at: Date;
  changed_by: string;
}

/** Row of `language.alignment_bead`. */
export interface AlignmentBeadTable {
  office: string;
  alignment: string;
  id: string;
  place: number;
  zh: JSONColumnType<AlignedSentence[]>;
  en: JSONColumnType<AlignedSentence[]>;
  confidence: number | null;
  reasons: JSONColumnType<string[]>;
  state: BeadState;
  locked: boolean;
  since: number;
  gone: number | null;
}

export interface LanguageTables extends JobTables, SegmentTables {
  'language.memory': MemoryTable;
  'language.machine_switch': MachineSwitchTable;
  'language.segmentation': SegmentationTable;
  'language.memory_clock': MemoryClockTable;
  'language.unit': UnitTable;
  'language.memory_import': MemoryImportTable;
  'language.concept': ConceptTable;
  'language.concept_edition': ConceptEditionTable;
  'language.term': TermTable;
  'language.concept_picture': ConceptPictureTable;
  'language.dismissed_term': DismissedTermTable;
  'language.alignment': AlignmentTable;
  'language.alignment_bead': AlignmentBeadTable;
}
