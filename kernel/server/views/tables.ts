import type { JSONColumnType } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import type { ViewAsked } from '../../contract/views.ts';

/** A list as somebody looks at it, kept by name. */
export interface SavedViewTable {
  office: string;
  id: Id;
  version: number;
  user_id: string;
  list: string;
  name: string;
  asked: JSONColumnType<ViewAsked>;
  shared: boolean;
}
export interface ViewTables {
  'kernel.saved_view': SavedViewTable;
}
