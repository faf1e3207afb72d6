import type { IsoDate } from '../../../kernel/contract/dates.ts';
import { isWorkingDay, type WorkingCalendar } from '../../../kernel/contract/working-days.ts';
import { actorId } from '../../../kernel/server/actor.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import { readClock } from './core/clock.ts';
import { figureOf } from './core/definitions/settings.ts';
import { receiptDay } from './counter/closing.ts';
import { type CaseRecord, pausesOf } from './queries.ts';
import type { HallTables } from './tables.ts';

/** The columns of a case that say how its clock stands. */
export type ClockColumns = Pick<
  CaseRecord,
  'received_on' | 'due_on' | 'due_provisional' | 'clock_days' | 'paused_since' | 'pause_why'
>;

/** No clock: a draft, or a case that is decided. */
export const noClock = {
  due_on: null,
  due_provisional: false,
  clock_days: null,
  paused_since: null,
  pause_why: null,
} as const;

/** The clock of a case just received: all that is missing is to be said within so many days. */
export async function clockOnReceipt(ctx: Ctx, definition: ServiceDefinition): Promise<ClockColumns> {
  const calendar = await readCalendar(ctx);
  const { day } = await receiptDay(ctx, calendar, ctx.now);
  return counted(ctx, calendar, day, figureOf(definition, definition.clock.correctWithin), []);
}

/** The clock of a case with other days to go: from the same day 0, with the pauses so far. */
export async function clockWith(
  ctx: Ctx,
  row: Pick<CaseRecord, 'id' | 'received_on'>,
  days: number | null,
  start: IsoDate = row.received_on ?? ctx.today,
  calendar?: WorkingCalendar,
): Promise<ClockColumns> {
  const pauses = await pausesOf(ctx, row.id);
  const open = pauses.find(({ last }) => last === null);
  return {
    ...counted(
      ctx,
      calendar ?? (await readCalendar(ctx)),
      start,
      days,
      pauses.map(({ first, last }) => ({ from: first, to: last })),
    ),
    paused_since: open?.first ?? null,
    pause_why: open?.why ?? null,
  };
}

function counted(
  ctx: Ctx,
  calendar: WorkingCalendar,
  start: IsoDate,
  days: number | null,
  pauses: { from: IsoDate; to: IsoDate | null }[],
): ClockColumns {
  if (days === null) return { ...noClock, received_on: start };
  const reading = readClock(calendar, { start, days, pauses }, ctx.today);
  return {
    received_on: start,
    due_on: reading.due,
    due_provisional: isWorkingDay(calendar, start).provisional || reading.provisional,
    clock_days: days,
    paused_since: null,
    pause_why: null,
  };
}

/** Lets a running clock stand from today. */
export async function beginPause(
  ctx: Ctx,
  row: Pick<CaseRecord, 'id'>,
  why: string,
  words: string | null,
): Promise<void> {
  await tables<HallTables>(ctx)
    .insertInto('service_hall.case_pause')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      hall_case: row.id,
      first: ctx.today,
      last: null,
      why,
      words,
      begun_by: actorId(ctx.actor),
    })
    .execute();
}

/** Lets the clock go on after this day, where it stands. */
export async function endPause(
  ctx: Ctx,
  row: Pick<CaseRecord, 'id'>,
  last: IsoDate = ctx.today,
): Promise<void> {
  await tables<HallTables>(ctx)
    .updateTable('service_hall.case_pause')
    .set({ last })
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', row.id)
    .where('last', 'is', null)
    .execute();
}
