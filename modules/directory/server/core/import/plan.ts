import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../../../kernel/contract/local-text.ts';
import type { Verdict } from '../../../contract/import.ts';
import type { Meaning } from '../../../contract/import-columns.ts';
import type { Remark } from '../../../contract/import-remarks.ts';
import type { PersonName } from '../../../contract/person.ts';

/** A person as the directory has one, or will once an earlier row of the file is written. */
export interface KnownPerson {
  id: Id;
  version: number;
  name: PersonName;
  economy: string | null;
  note: string | null;
  /** Further names by which a row may speak of the person. */
  others?: readonly string[];
}

/** A post as the directory has one, or will. */
export interface KnownPost {
  id: Id;
  version: number;
  personId: Id;
  bodyId: Id;
  title: LocalText;
  rank: number | null;
  from: IsoDate | null;
  to: IsoDate | null;
}

/** A body as the directory has one, or will. */
export interface KnownBody {
  id: Id;
  version: number;
  name: LocalText;
  short: LocalText | null;
  kind: string;
  parentId: Id | null;
  economy: string | null;
  /** Further names by which a row may speak of the body. */
  others?: readonly string[];
}

/** A record to be entered, or to be changed to this; `version` is the one it has afterwards. */
export type Planned<Record> = Record & { op: 'insert' | 'update' };

/** What a row will write, and nothing that is not here. */
export interface RowPlan {
  body?: Planned<KnownBody>;
  person?: Planned<KnownPerson>;
  post?: Planned<KnownPost>;
}

/** One fact of a record on its way from one value to another. */
export interface Change {
  column: Meaning;
  before: string;
  after: string;
}

/** What the dry run says of one row. */
export interface Judged {
  line: number;
  verdict: Verdict;
  remarks: Remark[];
  changes: Change[];
  plan: RowPlan | null;
  /** In which turn it is written: what stands above comes first. */
  turn: number;
}
