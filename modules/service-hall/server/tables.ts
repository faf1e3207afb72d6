import type { ColumnType, JSONColumnType } from 'kysely';
import type { CaseState, Channel, FoundInEntry } from '../contract/case.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { FeeState, Payment } from '../contract/fees.ts';
import type { LetterKind } from '../contract/letters.ts';
import type { RatingChannel, RatingState } from '../contract/ratings.ts';
import type { Answers } from '../contract/services.ts';
import type { ValueSet } from '../contract/values.ts';
import type { LetterFacts } from './core/letters/facts.ts';

/** Row of `service_hall.edition`: a definition as it held when a case began. */
export interface EditionTable {
  office: string;
  service: string;
  number: number;
  digest: string;
  body: JSONColumnType<ServiceDefinition>;
  made_at: ColumnType<Date, Date, Date>;
  made_by: string;
}

/** Row of `service_hall.value_set`: what an office says itself of a service. */
export interface ValueSetTable {
  office: string;
  service: string;
  number: number;
  state: 'draft' | 'in-force' | 'superseded';
  version: number;
  body: JSONColumnType<ValueSet>;
  changed_at: ColumnType<Date, Date, Date>;
  changed_by: string;
  published_at: ColumnType<Date | null, Date | null, Date | null>;
  published_by: string | null;
}

/** Row of `service_hall.hall_case`: what lists see of a case. */
export interface HallCaseTable {
  office: string;
  id: string;
  version: number;
  number: string | null;
  service: string;
  edition: number;
  family: string;
  state: CaseState;
  stage: string;
  channel: Channel;
  /** Cases filed together by a firm. */
  filing: string | null;
  firm: string | null;
  account: string | null;
  title_zh: string | null;
  title_en: string | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  language: 'zh' | 'en';
  answers: JSONColumnType<Answers>;
  office_answers: JSONColumnType<Answers>;
  people: number;
  begun_by: string;
  assigned_to: string | null;
  /** Who accepted and approved so far: none of them approves the next level. */
  hands: string[];
  received_on: string | null;
  due_on: string | null;
  due_provisional: boolean;
  clock_days: number | null;
  paused_since: string | null;
  pause_why: string | null;
  rounds: number;
  decision_zh: string | null;
  decision_en: string | null;
  made_at: ColumnType<Date, Date, Date>;
  changed_at: ColumnType<Date, Date, Date>;
  submitted_at: ColumnType<Date | null, Date | null, Date | null>;
  decided_at: ColumnType<Date | null, Date | null, Date | null>;
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
  /** The applicant was told that the draft is discarded soon. */
  warned_on: string | null;
  /** Why it is kept longer than its service keeps cases, and who said so. */
  kept_why: string | null;
  kept_by: string | null;
  /** Since when nothing personal is left of it. */
  erased_on: string | null;
}

/** Row of `service_hall.case_person`. */
export interface CasePersonTable {
  office: string;
  id: string;
  hall_case: string;
  place: number;
  name_zh: string | null;
  surname: string | null;
  given: string | null;
  sex: string | null;
  born: string | null;
  nationality: string | null;
  passport: string | null;
  passport_until: string | null;
  mrz: string | null;
  id_number: string | null;
  post_zh: string | null;
  post_en: string | null;
  phone: string | null;
  email: string | null;
  findings: JSONColumnType<FoundInEntry[]>;
}

/** Row of `service_hall.case_paper`. */
export interface CasePaperTable {
  office: string;
  id: string;
  hall_case: string;
  person: string | null;
  paper: string;
  file: string | null;
  standing: 'good' | 'doubtful' | 'bad' | 'seen' | 'overruled';
  findings: JSONColumnType<FoundInEntry[]>;
  issued_on: string | null;
  why: string | null;
  added_at: ColumnType<Date, Date, Date>;
  added_by: string;
}

/** Row of `service_hall.correction`. */
export interface CorrectionTable {
  office: string;
  hall_case: string;
  round: number;
  asked_by: string;
  asked_at: ColumnType<Date, Date, Date>;
  again_why: string | null;
  answered_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Row of `service_hall.correction_item`. */
export interface CorrectionItemTable {
  office: string;
  id: string;
  hall_case: string;
  round: number;
  target: 'answer' | 'person' | 'paper' | 'other';
  name: string;
  person: string | null;
  says_zh: string;
  says_en: string;
  reply: string | null;
  answered_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Row of `service_hall.case_pause`. */
export interface CasePauseTable {
  office: string;
  id: string;
  hall_case: string;
  first: string;
  last: string | null;
  why: string;
  words: string | null;
  begun_by: string;
}

/** Row of `service_hall.case_note`. */
export interface CaseNoteTable {
  office: string;
  id: string;
  hall_case: string;
  words: string;
  by: string;
  at: ColumnType<Date, Date, Date>;
}

/** Row of `service_hall.letter`. */
export interface LetterTable {
  office: string;
  id: string;
  hall_case: string;
  kind: LetterKind;
  /** Which notice of corrections, or which fee, it is about; 0 where there is one of its kind. */
  round: number;
  number: string;
  version: number;
  facts: JSONColumnType<LetterFacts>;
  why: string | null;
  issued_at: ColumnType<Date, Date, Date>;
  issued_by: string;
}

/** Row of `service_hall.fee_line`. */
export interface FeeLineTable {
  office: string;
  id: string;
  version: number;
  hall_case: string;
  place: number;
  /** What it is called, and for what it is charged, the fee of this id says in the edition of the case. */
  fee: string;
  person: string | null;
  count: number;
  /** For one of what it is counted by. */
  amount: number | null;
  currency: string;
  state: FeeState;
  paid_amount: number | null;
  paid_how: Payment | null;
  paid_on: string | null;
  paid_receipt: string | null;
  refunded: number;
  why: string | null;
  made_at: ColumnType<Date, Date, Date>;
  changed_at: ColumnType<Date, Date, Date>;
}

/** Row of `service_hall.rating`. */
export interface RatingTable {
  office: string;
  id: string;
  version: number;
  hall_case: string;
  again_of: string | null;
  channel: RatingChannel;
  overall: number;
  scores: JSONColumnType<Record<string, number>>;
  words: string | null;
  state: RatingState;
  due: string | null;
  answer: string | null;
  answered_by: string | null;
  answered_at: ColumnType<Date | null, Date | null, Date | null>;
  given_at: ColumnType<Date, Date, Date>;
}

export interface HallTables {
  'service_hall.value_set': ValueSetTable;
  'service_hall.edition': EditionTable;
  'service_hall.hall_case': HallCaseTable;
  'service_hall.case_person': CasePersonTable;
  'service_hall.case_paper': CasePaperTable;
  'service_hall.correction': CorrectionTable;
  'service_hall.correction_item': CorrectionItemTable;
  'service_hall.case_pause': CasePauseTable;
  'service_hall.case_note': CaseNoteTable;
  'service_hall.letter': LetterTable;
  'service_hall.fee_line': FeeLineTable;
  'service_hall.rating': RatingTable;
}
