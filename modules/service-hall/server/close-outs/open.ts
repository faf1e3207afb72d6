import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { publishAt, takeOff } from '../../../../kernel/server/events/due.ts';
import { addDays } from '../core/cards/days.ts';
import { plannedCloseOut } from '../core/close-outs/close-out.ts';
import { editionOf } from '../editions.ts';
import { factsOf } from '../known.ts';
import type { CaseRecord } from '../queries.ts';
import { closeOutOf } from './queries.ts';
import type { CloseOutTables } from './tables.ts';

/** Whoever applied is reminded: some days before it is due, and on the day after. */
export const closeOutSoon = 'service-hall.closeOutSoon';
export const closeOutLate = 'service-hall.closeOutLate';

/** When in the day mails of reminders go out. */
const morning = '09:00';

/** A case is done: where its edition asks for a close-out, one stands from now on. Once, however often it is asked. */
export async function openCloseOut(ctx: Ctx, row: CaseRecord): Promise<void> {
  if (row.state !== 'done' || (await closeOutOf(ctx, row.id))) return;
  const definition = await editionOf(ctx, row.service, row.edition);
  if (!definition.after.some(({ closeOut }) => closeOut)) return;
  const facts = await factsOf(ctx, { row, definition });
  const planned = plannedCloseOut(definition, facts, await readCalendar(ctx));
  if (!planned) return;
  await tables<CloseOutTables>(ctx)
    .insertInto('service_hall.close_out')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      hall_case: row.id,
      duty: planned.duty,
      kind: planned.kind,
      firm: row.firm,
      state: 'open',
      planned_on: planned.plannedOn,
      due_on: planned.dueOn,
      reminded_on: null,
      closed_on: null,
      why: null,
    })
    .execute();
  ctx.record({
    verb: 'service-hall.close-out-opened',
    subject: { kind: 'hall-case', id: row.id },
    data: { due: planned.dueOn },
  });
  if (planned.dueOn) await planReminders(ctx, row.id, planned.dueOn, planned.remind);
}

async function planReminders(ctx: Ctx, caseId: string, due: IsoDate, before: number | null): Promise<void> {
  const subject = { kind: 'hall-case', id: caseId };
  const at = (day: IsoDate) => instantOf(ctx.office.timeZone, day, morning);
  const soon = before === null ? null : addDays(due, -before);
  if (soon !== null && soon > ctx.today) await publishAt(ctx, at(soon), { name: closeOutSoon, subject });
  await publishAt(ctx, at(addDays(due, 1)), { name: closeOutLate, subject });
}

/** Nobody is reminded of what is closed. */
export async function dropReminders(ctx: Ctx, caseId: string): Promise<void> {
  await takeOff(ctx, closeOutSoon, caseId);
  await takeOff(ctx, closeOutLate, caseId);
}
