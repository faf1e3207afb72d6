import { type Arrangement, loadCalendarYear } from '../../contract/calendar.ts';
import type { Id } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { implement } from '../operation.ts';
import { calendarChanged, lockCalendar } from './changed.ts';
import { demandSound } from './notice-faults.ts';
import { may } from './policy.ts';
import { noticeOf, presentYear } from './present-year.ts';
import type { CalendarTables, NoticeTable } from './tables.ts';

/** Loads a year's notice: what was provisional in that year becomes final. Loaded again it replaces the one before. */
export const loadYearOperation = implement(loadCalendarYear, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  demandSound(input.year, input);
  await lockCalendar(ctx);
  const before = await noticeOf(ctx, input.year);
  // Without a notice of its own the office is at version 0: somebody who saw one is as stale as the reverse.
  demandVersion(before?.version ?? 0, input.version ?? 0);
  const notice = { id: before?.id ?? ctx.newId(), version: (before?.version ?? 0) + 1 };
  await keepNotice(ctx, { ...notice, year: input.year, source: input.source });
  await keepDays(ctx, input.year, input);
  ctx.record({
    verb: 'calendar.year-loaded',
    subject: { kind: 'calendar', id: notice.id },
    data: { year: input.year, version: notice.version },
  });
  ctx.publish(calendarChanged(notice.id, `${input.year - 1}-12-01`, `${input.year}-12-31`));
  return presentYear(ctx, input.year);
});

interface Notice extends Pick<NoticeTable, 'year' | 'version' | 'source'> {
  id: Id;
}

async function keepNotice(ctx: Ctx, { year, id, version, source }: Notice): Promise<void> {
  const now = { version, source, loaded_by: actorId(ctx.actor), loaded_at: ctx.now };
  await tables<CalendarTables>(ctx)
    .insertInto('kernel.calendar_notice')
    .values({ office: ctx.office.code, year, id, ...now })
    .onConflict((already) => already.columns(['office', 'year']).doUpdateSet(now))
    .execute();
}

async function keepDays(ctx: Ctx, year: number, { off, worked }: Arrangement): Promise<void> {
  const office = ctx.office.code;
  const db = tables<CalendarTables>(ctx);
  await db
    .deleteFrom('kernel.calendar_notice_day')
    .where('office', '=', office)
    .where('year', '=', year)
    .execute();
  await db
    .insertInto('kernel.calendar_notice_day')
    .values([
      ...off.map(({ from, to, name }) => ({
        office,
        year,
        first: from,
        last: to,
        works: false,
        name_zh: name.zh,
        name_en: name.en,
      })),
      ...worked.map((day) => ({
        office,
        year,
        first: day,
        last: day,
        works: true,
        name_zh: null,
        name_en: null,
      })),
    ])
    .execute();
}
