import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { DifferingCase, ValuesEffect } from '../../contract/values.ts';
import { statesUnderWork } from '../core/case-state.ts';
import { readClock } from '../core/clock.ts';
import { changedInGuide, daysAt, flipsIn } from '../core/effect.ts';
import { factsOf } from '../known.ts';
import { visibleRow } from '../policy.ts';
import { type CaseRecord, pausesOf } from '../queries.ts';
import type { HallTables } from '../tables.ts';

/** So many open cases are looked at, those due first; of more it is said that there are. */
const most = 200;

/** What it would change to publish: the guide, and which open cases would stand otherwise were they filed under it. */
export async function effectOf(
  ctx: Ctx,
  before: ServiceDefinition,
  after: ServiceDefinition,
): Promise<ValuesEffect> {
  const rows = await openCases(ctx, before.code);
  const looked = rows.slice(0, most);
  const differing: DifferingCase[] = [];
  for (const row of looked) {
    const one = await differenceOf(ctx, row, before, after);
    if (one.flips.length > 0 || one.due) differing.push(one);
  }
  return {
    guide: changedInGuide(before, after),
    open: looked.length,
    more: rows.length > most,
    differing,
  };
}

function openCases(ctx: Ctx, service: string): Promise<CaseRecord[]> {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .where('state', 'in', statesUnderWork)
    .where(visibleRow(ctx.actor))
    .orderBy('due_on')
    .orderBy('id')
    .limit(most + 1)
    .execute();
}

async function differenceOf(
  ctx: Ctx,
  row: CaseRecord,
  before: ServiceDefinition,
  after: ServiceDefinition,
): Promise<DifferingCase> {
  const facts = await factsOf(ctx, { row, definition: before });
  const submitted = row.state === 'submitted' || row.state === 'correcting';
  const [was, is] = [before, after].map((definition) => daysAt(definition, facts, submitted));
  const moves = row.state !== 'ready' && row.received_on !== null && was !== is;
  return {
    caseId: row.id,
    number: row.number,
    flips: flipsIn(before, after, facts),
    due: moves ? await movedDay(ctx, row, was!, is!) : null,
  };
}

/** The day it would be due, and the one it is by what is in force; null where that stays, as while it waits for others. */
async function movedDay(
  ctx: Ctx,
  row: CaseRecord,
  was: number | null,
  is: number | null,
): Promise<DifferingCase['due']> {
  const [before, after] = [await dueIn(ctx, row, was), await dueIn(ctx, row, is)];
  return before === after ? null : { before, after };
}

/** The last day of a case that had so many days, with its pauses; null where it had none, or waits. */
async function dueIn(ctx: Ctx, row: CaseRecord, days: number | null): Promise<string | null> {
  if (days === null || row.received_on === null) return null;
  const pauses = (await pausesOf(ctx, row.id)).map(({ first, last }) => ({ from: first, to: last }));
  return readClock(await readCalendar(ctx), { start: row.received_on, days, pauses }, ctx.today).due;
}
