import type { Id } from '../../contract/ids.ts';

/** What one person was told. */
export interface NoticeTable {
  office: string;
  id: Id;
  user_id: string;
  key: string;
  kind: string;
  subject_kind: string;
  subject_id: Id;
  told_by: string;
  told_at: Date;
  read_at: Date | null;
  /** The mail that tells of it. */
  mail: Id | null;
}
export interface NoticeTables {
  'kernel.notice': NoticeTable;
}
