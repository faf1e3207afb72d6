import { removeOwnDays } from '../../contract/calendar.ts';
import { yearOf } from '../../contract/working-days.ts';
import { actorId } from '../actor.ts';
import { tables } from '../context.ts';
import { demand } from '../demand.ts';
import { getRow } from '../get-row.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { calendarChanged, lockCalendar } from './changed.ts';
import { may } from './policy.ts';
import { presentYear } from './present-year.ts';
import type { CalendarTables, OwnDaysTable } from './tables.ts';

/** Takes the office's own days back: the week and the year's notice hold again. */
export const removeOwnDaysOperation = implement(removeOwnDays, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  await lockCalendar(ctx);
  const row = await getRow<OwnDaysTable>(ctx, 'kernel.calendar_own_days', input.ownDaysId, true);
  if (row.removed_at) throw refuse('state-conflict', { reason: gone });
  await tables<CalendarTables>(ctx)
    .updateTable('kernel.calendar_own_days')
    .set({ removed_reason: input.reason, removed_by: actorId(ctx.actor), removed_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'calendar.own-days-removed',
    subject: { kind: 'calendar', id: row.id },
    data: { from: row.first, to: row.last },
  });
  ctx.publish(calendarChanged(row.id, row.first, row.last));
  return presentYear(ctx, yearOf(row.first));
});

const gone = { zh: '这些日子已经撤销。', en: 'These days were taken back already.' };
