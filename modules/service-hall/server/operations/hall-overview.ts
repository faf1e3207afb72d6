import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { hallOverview as contract } from '../../contract/staff.ts';
import { statesUnderWork } from '../core/case-state.ts';
import { type Counted, lastDayOf, loadByPerson, loadByStage, loadOf } from '../core/overview.ts';
import { stageOf } from '../core/stages.ts';
import { countCases } from '../count-cases.ts';
import { editionOf } from '../editions.ts';
import { casesNarrowed } from '../narrow-cases.ts';
import { mayWork } from '../policy.ts';
import { presentRows } from '../present-rows.ts';

/** So many pressing cases stand on the page; the rest is in the list. */
const most = 50;

/** How the hall stands: by person, by stage, and what is late or will be. */
export const hallOverview = implement(contract, async (ctx, { days }) => {
  demand(mayWork(ctx.actor));
  const { day: until, provisional } = lastDayOf(await readCalendar(ctx), ctx.today, days);
  const counted = await countCases(ctx, until);
  const pressing = await casesNarrowed(ctx, {})
    .where('state', 'in', statesUnderWork)
    .where('due_on', '<=', until)
    .orderBy('due_on')
    .orderBy('id')
    .limit(most + 1)
    .execute();
  return {
    ...{ days, until, provisional },
    total: loadOf(counted),
    people: await peopleOf(ctx, counted),
    stages: await stagesOf(ctx, counted),
    pressing: await presentRows(ctx, pressing.slice(0, most)),
    more: pressing.length > most,
  };
});

type Overview = OutputOf<typeof contract>;

async function peopleOf(ctx: Ctx, counted: readonly Counted[]): Promise<Overview['people']> {
  const nameOf = await namesOf(
    ctx,
    counted.flatMap(({ assigned }) => assigned ?? []),
  );
  return loadByPerson(counted).map(({ assigned, ...load }) => ({
    ...load,
    person: assigned === null ? null : { userId: assigned, name: nameOf(assigned) },
  }));
}

async function stagesOf(ctx: Ctx, counted: readonly Counted[]): Promise<Overview['stages']> {
  const stages: (Overview['stages'][number] & { order: number })[] = [];
  for (const { service, edition, stage, ...load } of loadByStage(counted)) {
    const definition = await editionOf(ctx, service, edition);
    const { id, name } = stageOf(definition, stage);
    stages.push({
      ...load,
      service: { code: service, name: definition.name, family: definition.family },
      stage: { id, name },
      order: definition.place * 100 + definition.stages.findIndex((one) => one.id === stage),
    });
  }
  return stages.toSorted((a, b) => a.order - b.order).map(({ order: _, ...shown }) => shown);
}
