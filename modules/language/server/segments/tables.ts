import type { ColumnType, JSONColumnType } from 'kysely';
import type { CopyForm } from '../../contract/file-copies.ts';
import type { MatchOrigin, SegmentState } from '../../contract/jobs.ts';
import type { RevisionHow } from '../../contract/segments.ts';
import type { LeftText } from '../core/segments/judge-return.ts';

/** Row of `language.segment_clock`. Whole numbers of eight bytes are read as text. */
export interface SegmentClockTable {
  office: string;
  file: string;
  last: ColumnType<string, number, number>;
}

/** Row of `language.segment_revision`. */
export interface SegmentRevisionTable {
  office: string;
  segment: string;
  number: number;
  target: string | null;
  state: SegmentState;
  how: RevisionHow;
  at: Date;
  by: string;
}

/** Row of `language.segment_comment`. */
export interface SegmentCommentTable {
  office: string;
  id: string;
  segment: string;
  text: string;
  said_at: Date;
  said_by: string;
  settled_at: Date | null;
  settled_by: string | null;
}

/** Row of `language.segment_presence`. */
export interface SegmentPresenceTable {
  office: string;
  file: string;
  user_id: string;
  segment: string | null;
  seen_at: Date;
}

/** Row of `language.file_copy`. */
export interface FileCopyTable {
  office: string;
  id: string;
  file: string;
  file_version: number;
  form: CopyForm;
  texts: JSONColumnType<LeftText[]>;
  left_at: Date;
  left_by: string;
}

/** Row of `language.segment_cut`. */
export interface SegmentCutTable {
  office: string;
  file: string;
  change: ColumnType<string, number, number>;
  kind: 'split' | 'merged';
  segment: string;
  other: string;
  at: Date;
  by: string;
}

/** Row of `language.segment_former`. */
export interface SegmentFormerTable {
  office: string;
  act: string;
  segment: string;
  by: string;
  version: number;
  target: string | null;
  agreed: string | null;
  state: SegmentState;
  match_score: number | null;
  match_unit: string | null;
  match_origin: MatchOrigin | null;
}

export interface SegmentTables {
  'language.segment_former': SegmentFormerTable;
  'language.file_copy': FileCopyTable;
  'language.segment_cut': SegmentCutTable;
  'language.segment_clock': SegmentClockTable;
  'language.segment_revision': SegmentRevisionTable;
  'language.segment_comment': SegmentCommentTable;
  'language.segment_presence': SegmentPresenceTable;
}
