import type { Arrangement } from '../../contract/calendar.ts';
import { calendarOf, type WorkingCalendar } from '../../contract/working-days.ts';
import { type Ctx, tables } from '../context.ts';
import { readOnce } from '../read-once.ts';
import { arrangedYears } from './reference.ts';
import type { CalendarTables, NoticeDayTable, OwnDaysTable } from './tables.ts';

/** The office's calendar for counting: reference data, its own notices over them, its own days over both. */
export function readCalendar(ctx: Ctx): Promise<WorkingCalendar> {
  return readOnce(ctx, 'calendar', async () => {
    const [arrangements, own] = await Promise.all([arrangementsOf(ctx), standingDays(ctx)]);
    return calendarOf(arrangements, own.map(spanOf));
  });
}

/** The arrangement of every year known in this office. */
export async function arrangementsOf(ctx: Ctx): Promise<Map<number, Arrangement>> {
  const rows = await tables<CalendarTables>(ctx)
    .selectFrom('kernel.calendar_notice_day')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .orderBy('year')
    .orderBy('first')
    .execute();
  const arranged = new Map<number, Arrangement>(arrangedYears.rows.map((row) => [row.year, row]));
  for (const year of new Set(rows.map((row) => row.year)))
    arranged.set(year, arrangementOf(rows.filter((row) => row.year === year)));
  return arranged;
}

/** The office's own days that count, in order. */
export async function standingDays(ctx: Ctx): Promise<OwnDaysTable[]> {
  return tables<CalendarTables>(ctx)
    .selectFrom('kernel.calendar_own_days')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('removed_at', 'is', null)
    .orderBy('first')
    .execute();
}

function arrangementOf(rows: readonly NoticeDayTable[]): Arrangement {
  return {
    off: rows
      .filter((row) => !row.works)
      .map((row) => ({
        from: row.first,
        to: row.last,
        name: { zh: row.name_zh ?? '', en: row.name_en ?? '' },
      })),
    worked: rows.filter((row) => row.works).map((row) => row.first),
  };
}

/** The office's own days as counting knows them. */
export function spanOf({ first, last, works }: OwnDaysTable): { from: string; to: string; works: boolean } {
  return { from: first, to: last, works };
}
