import type { ColumnType, JSONColumnType } from 'kysely';
import type { LeftAside, ReleaseState } from '../contract/release.ts';
import type {
  FoundInText,
  Link,
  MadeRepair,
  ReleaseImage,
  ReleaseSentence,
  ReleaseTable as TableOfText,
} from '../contract/text.ts';

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
  changes_open: ColumnType<number, number | undefined, number>;
  changes_answered: ColumnType<number, number | undefined, number>;
  subjects: ColumnType<string[], string[] | undefined, string[]>;
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
  images: JSONColumnType<ReleaseImage[]>;
  tables: JSONColumnType<TableOfText[]>;
}

/** Row of `press.handed_in`: the text before any repair. */
export interface HandedInTable {
  office: string;
  release: string;
  text: string;
  encoding: string;
  left_aside: JSONColumnType<LeftAside[]>;
}

/** Row of `press.change_request`: a change asked for at a sentence. */
export interface ChangeRequestTable {
  office: string;
  id: string;
  release: string;
  state: 'open' | 'answered' | 'accepted' | 'declined' | 'settled';
  lang: 'zh' | 'en';
  sentence: number;
  quote: string;
  words: string;
  proposed: string | null;
  asked_by: string;
  asked_at: Date;
  answer: string | null;
  answered_by: string | null;
  answered_at: Date | null;
}

/** Row of `press.mention`. */
export interface MentionTable {
  office: string;
  release: string;
  kind: 'person' | 'body';
  id: string;
}

export interface PressTables {
  'press.change_request': ChangeRequestTable;
  'press.release': ReleaseTable;
  'press.release_text': ReleaseTextTable;
  'press.handed_in': HandedInTable;
  'press.issue': IssueTable;
  'press.mention': MentionTable;
}
