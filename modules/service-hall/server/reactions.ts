import { sql } from 'kysely';
import { civil } from '../../../kernel/contract/office-time.ts';
import type { WorkingCalendar } from '../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { reaction } from '../../../kernel/server/house/module.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import { acceptHeld } from './accept.ts';
import { clockWith, closes } from './case-clock.ts';
import { statesUnderWork } from './core/case-state.ts';
import { dayOfReceipt } from './core/clock.ts';
import { stageOf } from './core/stages.ts';
import { editionOf } from './editions.ts';
import { nightWork } from './keeping/night.ts';
import { askWhetherLapsed } from './keeping/overdue.ts';
import { warnOfDraft } from './keeping/warn-of-draft.ts';
import { type CaseRecord, correctionsOf, getCase } from './queries.ts';
import { writeStep } from './step.ts';
import { planSilence, silence } from './submit.ts';
import type { HallTables } from './tables.ts';

/** Where the law says so, a case nobody said anything of by its day counts as accepted. It may come twice, or late. */
const acceptBySilence = reaction({
  event: silence,
  name: 'service-hall.accept-by-silence',
  async run(ctx, { subject }) {
    const row = await getCase(ctx, subject.id, true);
    const definition = await editionOf(ctx, row.service, row.edition);
    if (row.state !== 'submitted' || row.rounds > 0 || !definition.clock.silenceAccepts) return;
    if (row.due_on === null || row.due_on > ctx.today) return;
    await acceptHeld(ctx, { row, definition, stage: stageOf(definition, row.stage) });
  },
});

/** The calendar changed: the last day of every case still worked on is counted anew, and a line says where it moved. */
const recount = reaction({
  event: 'calendar.changed',
  name: 'service-hall.recount-cases',
  async run(ctx) {
    const calendar = await readCalendar(ctx);
    for (let after = ''; ; ) {
      const rows = await casesAfter(ctx, after);
      for (const row of rows) await recountOne(ctx, row, calendar);
      if (rows.length < atOnce) return;
      after = rows.at(-1)!.id;
    }
  },
});

const atOnce = 500;

function casesAfter(ctx: Ctx, after: string): Promise<CaseRecord[]> {
  const found = tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .where('clock_days', 'is not', null)
    .orderBy('id')
    .limit(atOnce)
    .forUpdate();
  return (after === '' ? found : found.where(sql<boolean>`id > ${after}::uuid`)).execute();
}

async function recountOne(ctx: Ctx, row: CaseRecord, calendar: WorkingCalendar): Promise<void> {
  const definition = await editionOf(ctx, row.service, row.edition);
  const start = dayOfReceipt(calendar, await receivedAt(ctx, row, definition), closes).day;
  const clock = await clockWith(ctx, row, row.clock_days, start, calendar);
  if (
    clock.received_on === row.received_on &&
    clock.due_on === row.due_on &&
    clock.due_provisional === row.due_provisional
  )
    return;
  const written = await writeStep(ctx, row, clock, {
    verb: 'service-hall.due-recounted',
    data: { from: row.due_on, to: clock.due_on, provisional: clock.due_provisional },
  });
  await planSilence(ctx, written, definition);
}

/** When what the count begins with came, by the office's clock: the application, or the last answer where it begins anew with that. */
async function receivedAt(ctx: Ctx, row: CaseRecord, { clock }: ServiceDefinition) {
  const anew = clock.afterCorrection === 'restart' && row.rounds > 0;
  const notices = anew ? (await correctionsOf(ctx, row.id)).notices : [];
  const answered = notices.flatMap((one) => one.answered_at ?? []).at(-1);
  return civil(ctx.office.timeZone, answered ?? row.submitted_at!);
}

export const reactions = [acceptBySilence, recount, nightWork, warnOfDraft, askWhetherLapsed];
