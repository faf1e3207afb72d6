import { sql } from 'kysely';
import {
  isWorkingDay,
  type WorkingCalendar,
  workingDaysAfter,
} from '../../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import type { JobState } from '../../../contract/jobs.ts';
import { boardOfJobs as contract } from '../../../contract/translators.ts';
import { statesUnderWork } from '../../core/jobs/job-state.ts';
import { workload } from '../../core/jobs/workload.ts';
import { loadsOf, type OwnLoad } from '../loads.ts';
import { centrePeople } from '../people.ts';
import { maySeeCentre, visibleJobs } from '../policy.ts';
import { type JobRecord, progressOf, together } from '../queries.ts';
import type { JobTables } from '../tables.ts';
import { dailyOf } from '../translators.ts';

/** How the work in hand falls on the people and the next two weeks of working days. */
export const boardOfJobs = implement(contract, async (ctx) => {
  demand(maySeeCentre(ctx.actor));
  const jobs = await jobsInHand(ctx);
  const progress = await progressOf(
    ctx,
    jobs.map(({ id }) => id),
  );
  const daily = await dailyOf(ctx);
  const loads = jobs.flatMap((job) => loadsOf(job, together(progress.get(job.id) ?? []), ctx.today));
  const days = daysAhead(await readCalendar(ctx), ctx.today);
  const people = (await centrePeople(ctx)).map(({ userId, name }) => {
    const own = loads.filter(({ owner }) => owner === userId);
    const aDay = daily.get(userId) ?? usualDaily;
    return {
      userId,
      name,
      daily: aDay,
      words: own.reduce((sum, { load }) => sum + load.words, 0),
      late: own.filter(({ load }) => load.late).length,
      loads: own.map(({ load }) => load).sort((a, b) => (a.by < b.by ? -1 : 1)),
      days: workload(
        own.map((one) => stretchOf(one, aDay)),
        days,
      ),
    };
  });
  const count = (state: JobState) => jobs.filter((job) => job.state === state).length;
  const waiting = { quote: 'requested', agree: 'quoted', assign: 'agreed', deliver: 'checking' } as const;
  return {
    days,
    people,
    waiting: {
      quote: count(waiting.quote),
      agree: count(waiting.agree),
      assign: count(waiting.assign),
      deliver: count(waiting.deliver),
    },
  };
});

/** Source words a working day of somebody whose file says nothing. */
const usualDaily = 3000;
/** Comparing with the source is so many times as quick as translating. */
const quicker = 3;
const daysShown = 10;

function stretchOf({ load, from }: OwnLoad, daily: number) {
  return {
    words: load.words,
    from,
    by: load.by,
    daily: load.part === 'translator' ? daily : daily * quicker,
  };
}

function daysAhead(calendar: WorkingCalendar, today: string): string[] {
  const first = isWorkingDay(calendar, today).working ? 0 : 1;
  return Array.from({ length: daysShown }, (_, n) => workingDaysAfter(calendar, today, first + n).day);
}

async function jobsInHand(ctx: Ctx): Promise<JobRecord[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.job')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .where(sql<boolean>`id in (${visibleJobs(ctx.actor)})`)
    .execute();
}
