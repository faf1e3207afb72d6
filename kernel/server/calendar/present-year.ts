import { sql } from 'kysely';
import type { z } from 'zod';
import type { Arrangement, calendarYear } from '../../contract/calendar.ts';
import type { Id } from '../../contract/ids.ts';
import { calendarOf, workingDaysBetween, yearOf } from '../../contract/working-days.ts';
import { type Ctx, tables } from '../context.ts';
import { namesOf } from '../person-names.ts';
import { abilitiesOf, visible } from './policy.ts';
import { arrangementsOf, spanOf, standingDays } from './read-calendar.ts';
import { arrangedYears } from './reference.ts';
import type { CalendarTables } from './tables.ts';

/** A year of the office's calendar as the page shows it; with `tried`, as that notice would make it. */
export async function presentYear(
  ctx: Ctx,
  year: number,
  tried?: Arrangement & { source: string },
): Promise<z.input<typeof calendarYear>> {
  const arranged = await arrangementsOf(ctx);
  if (tried) arranged.set(year, { off: tried.off, worked: tried.worked });
  const notice = await noticeOf(ctx, year);
  const standing = await standingDays(ctx);
  const seen = new Set(await seenIds(ctx));
  const own = standing.filter(
    (row) => seen.has(row.id) && row.first <= `${year}-12-31` && row.last >= `${year}-01-01`,
  );
  const nameOf = await namesOf(ctx, [
    ...own.map((row) => row.added_by),
    ...(notice ? [notice.loaded_by] : []),
  ]);
  const typed = tried?.source ?? notice?.source;
  const calendar = calendarOf(arranged, standing.map(spanOf));
  return {
    year,
    // A notice is named as it was typed, in whatever language.
    source: typed ? { zh: typed, en: typed } : arranged.has(year) ? arrangedYears.source : null,
    loaded: notice && {
      version: notice.version,
      by: nameOf(notice.loaded_by),
      at: notice.loaded_at.toISOString(),
    },
    ...(arranged.get(year) ?? { off: [], worked: [] }),
    reaching: reachingInto(year, arranged.get(year + 1)),
    own: own.map((row) => ({
      id: row.id,
      ...spanOf(row),
      reason: { zh: row.reason_zh, en: row.reason_en },
      by: nameOf(row.added_by),
      at: row.added_at.toISOString(),
    })),
    workingDays: workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`),
    abilities: abilitiesOf(ctx.actor),
  };
}

/** What the next year's notice arranges before that year has begun. */
function reachingInto(year: number, next: Arrangement | undefined): Arrangement {
  const isHere = (day: string) => yearOf(day) === year;
  return {
    off: next?.off.filter(({ from }) => isHere(from)) ?? [],
    worked: next?.worked.filter(isHere) ?? [],
  };
}

/** The notice of a year this office loaded itself, if it did. */
export async function noticeOf(ctx: Ctx, year: number) {
  const found = await tables<CalendarTables>(ctx)
    .selectFrom('kernel.calendar_notice')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('year', '=', year)
    .executeTakeFirst();
  return found ?? null;
}

async function seenIds(ctx: Ctx): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`select v.id from (${visible(ctx.actor)}) v`.execute(ctx.db);
  return rows.map(({ id }) => id);
}
