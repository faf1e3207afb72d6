import type { ColumnType, JSONColumnType } from 'kysely';
import type { ReleaseState } from '../contract/release.ts';
import type { FoundInText, Link, MadeRepair, ReleaseSentence } from '../contract/text.ts';

/** Row of `press.release`: what lists see. */
export interface ReleaseTable {
  office: string;
  id: string;
  number: string;
  version: number;
  state: ReleaseState;
  title_zh: string | null;
  title_en: string | null;
  day: string;
  author: string;
  authors: string[];
  approved_by: string | null;
  sent_back_with: string | null;
  errors: number;
  warnings: number;
  changed_at: ColumnType<Date, Date, Date>;
  published_at: ColumnType<Date | null, Date | null, Date | null>;
  goes_out_at: ColumnType<Date | null, Date | null, Date | null>;
  goes_out_by: string | null;
  held_up_at: ColumnType<Date | null, Date | null, Date | null>;
  issue: number | null;
  correcting_zh: string | null;
  correcting_en: string | null;
  withdrawn_at: ColumnType<Date | null, Date | null, Date | null>;
  withdrawn_by: string | null;
  withdrawn_why: string | null;
}

/** Row of `press.issue`: a release as it went public. */
export interface IssueTable {
  office: string;
  release: string;
  issue: number;
  number: string;
  version: number;
  day: string;
  title_zh: string | null;
  title_en: string | null;
  authors: string[];
  approved_by: string;
  published_at: Date;
  corrects_zh: string | null;
  corrects_en: string | null;
  current: boolean;
}

/** Row of `press.release_text`: one version of the text. */
export interface ReleaseTextTable {
  office: string;
  release: string;
  version: number;
  zh: JSONColumnType<ReleaseSentence[]>;
  en: JSONColumnType<ReleaseSentence[]>;
  links: JSONColumnType<Link[]>;
  repairs: JSONColumnType<MadeRepair[]>;
  found: JSONColumnType<FoundInText>;
}

/** Row of `press.handed_in`: the text before any repair. */
export interface HandedInTable {
  office: string;
  release: string;
  text: string;
  encoding: string;
}

/** Row of `press.mention`. */
export interface MentionTable {
  office: string;
  release: string;
  kind: 'person' | 'body';
  id: string;
}

export interface PressTables {
  'press.release': ReleaseTable;
  'press.release_text': ReleaseTextTable;
  'press.handed_in': HandedInTable;
  'press.issue': IssueTable;
  'press.mention': MentionTable;
}
