import type { JSONColumnType } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import type { MailKind, MailState, MailWay, MailWhy } from '../../contract/mail.ts';

/** How a person wants notices by mail. */
export interface NoticeChoicesTable {
  office: string;
  user_id: string;
  version: number;
  ways: JSONColumnType<Record<string, MailWay>>;
  quiet_from: string | null;
  quiet_until: string | null;
  working_days_only: boolean;
  digest_at: string;
}

/** One mail and what became of it. */
export interface MailTable {
  office: string;
  id: Id;
  user_id: string;
  kind: MailKind;
  /** Of a notice alone, or what a trial shows. */
  notice_kind: string | null;
  state: MailState;
  why: MailWhy | null;
  tries: number;
  /** It was interrupted once while being handed over: it may have been sent twice. */
  repeated: boolean;
  /** The mail server's code, or the fault's. */
  reply: string | null;
  made_at: Date;
  due_at: Date;
  tried_at: Date | null;
  closed_at: Date | null;
}

export interface MailTables {
  'kernel.notice_choices': NoticeChoicesTable;
  'kernel.mail': MailTable;
}
