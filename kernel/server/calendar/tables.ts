import type { IsoDate } from '../../contract/dates.ts';
import type { Id } from '../../contract/ids.ts';

/** The year's notice an office loaded. */
export interface NoticeTable {
  office: string;
  year: number;
  id: Id;
  version: number;
  source: string;
  loaded_by: string;
  loaded_at: Date;
}
/** Its holidays, and the weekend days worked. */
export interface NoticeDayTable {
  office: string;
  year: number;
  first: IsoDate;
  last: IsoDate;
  works: boolean;
  name_zh: string | null;
  name_en: string | null;
}
/** Days of the office's own decision; removed ones no longer count. */
export interface OwnDaysTable {
  office: string;
  id: Id;
  first: IsoDate;
  last: IsoDate;
  works: boolean;
  reason_zh: string | null;
  reason_en: string | null;
  added_by: string;
  added_at: Date;
  removed_reason: string | null;
  removed_by: string | null;
  removed_at: Date | null;
}
export interface CalendarTables {
  'kernel.calendar_notice': NoticeTable;
  'kernel.calendar_notice_day': NoticeDayTable;
  'kernel.calendar_own_days': OwnDaysTable;
}
