import type { IsoDate } from '../../contract/dates.ts';
import type { FollowUpState } from '../../contract/follow-ups.ts';
import type { Id } from '../../contract/ids.ts';
import type { Provenance } from '../../contract/local-text.ts';

/** What is owed by whom until when. */
export interface FollowUpTable {
  office: string;
  id: Id;
  version: number;
  key: string | null;
  subject_kind: string | null;
  subject_id: Id | null;
  title_zh: string | null;
  title_en: string | null;
  how: Provenance;
  owner: string;
  opened_by: string;
  opened_at: Date;
  due: IsoDate;
  state: FollowUpState;
  closed_by: string | null;
  closed_at: Date | null;
  evidence: string | null;
  evidence_kind: string | null;
  evidence_id: Id | null;
}
/** Why a step was taken, by the version it made. */
export interface FollowUpNoteTable {
  office: string;
  follow_up: Id;
  version: number;
  note: string;
}
export interface FollowUpTables {
  'kernel.follow_up': FollowUpTable;
  'kernel.follow_up_note': FollowUpNoteTable;
}
