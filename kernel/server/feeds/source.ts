import type { IsoDate } from '../../contract/dates.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';

/** Days of the office, both included, or an instant. */
export type EntryTime = { from: IsoDate; to: IsoDate } | { at: Date };

/** One line of a calendar. */
export interface CalendarEntry {
  /** Names the matter, the same each time it is asked for: a calendar program knows it by this. */
  uid: string;
  when: EntryTime;
  title: Both;
  detail?: Both;
  /** Its page, below `/app`. */
  link: string;
  /** When it was made or last changed, and how often it was. */
  changedAt: Date;
  version?: number;
}

/** What a division puts into its people's calendars. */
export interface CalendarSource {
  id: string;
  name: Both;
  /** What of it a feed shows. */
  about: Both;
  /** What this actor may see and has to do with between two days. Neither texts nor names of records beyond a title. */
  entries(ctx: Ctx, span: { from: IsoDate; to: IsoDate }): Promise<CalendarEntry[]>;
}
