import type { ColumnType, JSONColumnType } from 'kysely';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type {
  ErrorCounts,
  JobKind,
  JobNoteKind,
  JobState,
  MatchOrigin,
  SegmentState,
} from '../../contract/jobs.ts';
import type { JobQuote } from '../../contract/quotes.ts';
import type { Training, TranslatorLanguage } from '../../contract/translators.ts';

/** Row of `language.job`. Days are ISO strings (the pool parses dates so). */
export interface JobTable {
  office: string;
  id: string;
  version: number;
  number: string;
  state: JobState;
  title_zh: string | null;
  title_en: string | null;
  kind: JobKind;
  client: string | null;
  requested_by: string;
  requested_at: Date;
  subject_kind: string | null;
  subject_id: string | null;
  from_lang: Lang;
  to_lang: Lang;
  wanted_by: string;
  instructions: string | null;
  confidential: boolean;
  memory: string | null;
  hands: string[];
  quote: JSONColumnType<JobQuote> | null;
  quoted_at: Date | null;
  due: string | null;
  translator: string | null;
  reviser: string | null;
  reviewer: string | null;
  translate_by: string | null;
  revise_by: string | null;
  review_by: string | null;
  delivered_at: Date | null;
  mark: number | null;
  changed_at: Date;
}

/** Row of `language.job_file`. */
export interface JobFileTable {
  office: string;
  id: string;
  job: string;
  place: number;
  name: string;
  current: number;
  delivered: string | null;
}

/** Row of `language.job_file_version`. */
export interface JobFileVersionTable {
  office: string;
  file: string;
  number: number;
  source: string;
  hash: string;
  format: string;
  words: number;
  added_at: Date;
  added_by: string;
}

/** Row of `language.segment`. */
export interface SegmentTable {
  office: string;
  id: string;
  version: number;
  file: string;
  file_version: number;
  place: number;
  paragraph: number;
  kind: string;
  source: string;
  source_hash: string;
  words: number;
  target: string | null;
  agreed: string | null;
  state: SegmentState;
  locked: boolean;
  match_score: number | null;
  match_unit: string | null;
  match_origin: MatchOrigin | null;
  unit: string | null;
  change: ColumnType<string, number | undefined, number>;
  changed_at: Date;
  changed_by: string;
  props: JSONColumnType<Record<string, unknown>>;
  by_hand: ColumnType<boolean, boolean | undefined, boolean>;
}

/** Row of `language.job_note`. */
export interface JobNoteTable {
  office: string;
  id: string;
  job: string;
  kind: JobNoteKind;
  text: string;
  said_at: Date;
  said_by: string;
}

/** Row of `language.job_revision`. */
export interface JobRevisionTable {
  office: string;
  id: string;
  job: string;
  translator: string;
  reviser: string;
  words: number;
  errors: JSONColumnType<ErrorCounts>;
  accepted: boolean;
  done_at: Date;
}

/** Row of `language.translator`. */
export interface TranslatorTable {
  office: string;
  user_id: string;
  version: number;
  languages: JSONColumnType<TranslatorLanguage[]>;
  domains: string[];
  training: JSONColumnType<Training[]>;
  daily: number;
  valid_to: string | null;
  note: string | null;
  changed_at: Date;
  changed_by: string;
}

export interface JobTables {
  'language.job': JobTable;
  'language.job_file': JobFileTable;
  'language.job_file_version': JobFileVersionTable;
  'language.segment': SegmentTable;
  'language.job_note': JobNoteTable;
  'language.job_revision': JobRevisionTable;
  'language.translator': TranslatorTable;
}
