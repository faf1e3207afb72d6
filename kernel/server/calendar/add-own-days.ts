import { addOwnDays, spanFaults } from '../../contract/calendar.ts';
import { dayWords } from '../../contract/day-words.ts';
import { calendarOf, daysOf, isWorkingDay, yearOf } from '../../contract/working-days.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { calendarChanged, lockCalendar } from './changed.ts';
import { may } from './policy.ts';
import { presentYear } from './present-year.ts';
import { arrangementsOf, spanOf, standingDays } from './read-calendar.ts';
import type { CalendarTables } from './tables.ts';

interface Span {
  from: string;
  to: string;
  works: boolean;
}

/** Enters days the office closes or works by its own decision. */
export const addOwnDaysOperation = implement(addOwnDays, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  const faults = spanFaults(input);
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
  await lockCalendar(ctx);
  await refuseIdle(ctx, input);
  const id = ctx.newId();
  await tables<CalendarTables>(ctx)
    .insertInto('kernel.calendar_own_days')
    .values({
      office: ctx.office.code,
      id,
      first: input.from,
      last: input.to,
      works: input.works,
      reason_zh: input.reason.zh,
      reason_en: input.reason.en,
      added_by: actorId(ctx.actor),
      added_at: ctx.now,
      removed_reason: null,
      removed_by: null,
      removed_at: null,
    })
    .execute();
  ctx.record({
    verb: input.works ? 'calendar.extra-days-added' : 'calendar.closure-added',
    subject: { kind: 'calendar', id },
    data: { from: input.from, to: input.to },
  });
  ctx.publish(calendarChanged(id, input.from, input.to));
  return presentYear(ctx, yearOf(input.from));
});

/** Days already decided upon are not decided twice, and a decision that changes no day is a slip. */
async function refuseIdle(ctx: Ctx, span: Span): Promise<void> {
  const standing = (await standingDays(ctx)).map(spanOf);
  const taken = standing.find((one) => one.from <= span.to && one.to >= span.from);
  if (taken) throw refuse('state-conflict', { reason: takenFor(taken) });
  const calendar = calendarOf(await arrangementsOf(ctx), standing);
  const idle = daysOf(span).every((day) => {
    const now = isWorkingDay(calendar, day);
    return now.working === span.works && !now.provisional;
  });
  if (idle) throw refuse('state-conflict', { reason: span.works ? worksAlready : offAlready });
}

function takenFor({ from, to, works }: Span) {
  return {
    zh: `${dayWords('zh', from)}至${dayWords('zh', to)}已登记为${works ? '上班' : '放假'}，请先撤销。`,
    en: `${dayWords('en', from)} to ${dayWords('en', to)} is entered as ${works ? 'worked' : 'closed'} already. Take that back first.`,
  };
}
const offAlready = {
  zh: '这些天本来就不上班，不必登记。',
  en: 'None of these days is worked anyway; nothing need be entered.',
};
const worksAlready = {
  zh: '这些天本来就是工作日，不必登记。',
  en: 'All these days are worked anyway; nothing need be entered.',
};
