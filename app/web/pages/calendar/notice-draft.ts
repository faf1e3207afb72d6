import type { Arrangement, CalendarYear } from '../../../../kernel/contract/calendar.ts';
import { englishHoliday, type ReadNotice } from '../../../../kernel/contract/read-notice.ts';

/** A year's notice as it is being typed. */
export interface NoticeDraft {
  source: string;
  /** The text of the notice, pasted to be read. */
  text: string;
  off: HolidayRow[];
  worked: string[];
}
export interface HolidayRow {
  zh: string;
  en: string;
  from: string;
  to: string;
}

export const emptyRow: HolidayRow = { zh: '', en: '', from: '', to: '' };

/** What stands now, to be changed; a year without a notice begins with one empty row. */
export function draftOf({
  source,
  off,
  worked,
}: Pick<CalendarYear, 'source' | 'off' | 'worked'>): NoticeDraft {
  return { source: source?.zh ?? '', text: '', off: off.length > 0 ? rowsOf(off) : [emptyRow], worked };
}

/** The draft with what was read from the pasted text in place of its days. */
export function withRead(draft: NoticeDraft, { off, worked }: ReadNotice): NoticeDraft {
  return { ...draft, off: rowsOf(off), worked };
}

/** As it is sent: a row left wholly empty counts for nothing, and a single day needs no last one. */
export function sentNotice({ source, off, worked }: NoticeDraft): Arrangement & { source: string } {
  return {
    source,
    off: off
      .filter((row) => Object.values(row).some((value) => value.trim() !== ''))
      .map(({ zh, en, from, to }) => ({
        from,
        to: to || from,
        name: { zh, en: en.trim() || englishHoliday(zh) },
      })),
    worked: worked.filter((day) => day !== ''),
  };
}

function rowsOf(off: Arrangement['off']): HolidayRow[] {
  return off.map(({ from, to, name }) => ({ from, to, zh: name.zh, en: name.en }));
}
