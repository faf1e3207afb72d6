import { sql } from 'kysely';
import type { WorkingCalendar } from '../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { reaction } from '../../../kernel/server/house/module.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import { acceptHeld } from './accept.ts';
import { clockWith } from './case-clock.ts';
import { statesUnderWork } from './core/case-state.ts';
import { stageOf } from './core/stages.ts';
import { receiptDay } from './counter/closing.ts';
import { editionOf } from './editions.ts';
import { letCaseGo, nightPart, nightWork } from './keeping/night.ts';
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

/** A recount goes on with the cases after the one it names. */
const goesOn = 'service-hall.recountGoesOn';

/** So many cases are counted anew in one transaction: none holds the others up for long, and one that fails begins where it was. */
const portion = 200;

/** Counts the next cases still worked on anew, by the calendar as it is now; a line says where a day moved. */
export async function recountAfter(ctx: Ctx, after: string | null, most = portion): Promise<void> {
  const calendar = await readCalendar(ctx);
  const rows = await casesAfter(ctx, after, most);
  for (const row of rows) await recountOne(ctx, row, calendar);
  if (rows.length === most)
    ctx.publish({ name: goesOn, subject: { kind: 'hall-case', id: rows.at(-1)!.id } });
}

const recount = reaction({
  event: 'calendar.changed',
  name: 'service-hall.recount-cases',
  run: (ctx) => recountAfter(ctx, null),
});

const recountOn = reaction({
  event: goesOn,
  name: 'service-hall.recount-more-cases',
  run: (ctx, { subject }) => recountAfter(ctx, subject.id),
});

function casesAfter(ctx: Ctx, after: string | null, most: number): Promise<CaseRecord[]> {
  const found = tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .where('clock_days', 'is not', null)
    .orderBy('id')
    .limit(most)
    .forUpdate();
  return (after === null ? found : found.where(sql<boolean>`id > ${after}::uuid`)).execute();
}

async function recountOne(ctx: Ctx, row: CaseRecord, calendar: WorkingCalendar): Promise<void> {
  const definition = await editionOf(ctx, row.service, row.edition);
  const { day: start } = await receiptDay(ctx, calendar, await receivedAt(ctx, row, definition));
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

/** When what the count begins with came: the application, or the last answer where it begins anew with that. */
async function receivedAt(ctx: Ctx, row: CaseRecord, { clock }: ServiceDefinition): Promise<Date> {
  const anew = clock.afterCorrection === 'restart' && row.rounds > 0;
  const notices = anew ? (await correctionsOf(ctx, row.id)).notices : [];
  const answered = notices.flatMap((one) => one.answered_at ?? []).at(-1);
  return answered ?? row.submitted_at!;
}

export const reactions = [
  acceptBySilence,
  recount,
  recountOn,
  nightWork,
  nightPart,
  letCaseGo,
  warnOfDraft,
  askWhetherLapsed,
];
