import { sql } from 'kysely';
import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { membershipEndedEvent } from '../../../../kernel/server/members/events.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { leftBehind, peopleHere } from './left-behind.ts';
import type { JobRecord } from './queries.ts';
import type { JobTables } from './tables.ts';

/** Somebody left the office: the head of translation is told of each job that was still theirs to work on. */
export const tellLeftBehind = reaction({
  event: membershipEndedEvent,
  name: 'language.tell-left-behind',
  async run(ctx: Ctx, { subject }: HouseEvent) {
    const here = await peopleHere(ctx);
    const to = await holdersOf(ctx, ['translation-chief']);
    for (const job of await jobsOf(ctx, subject.id))
      if (leftBehind(job, here).length > 0)
        await tell(ctx, {
          to,
          kind: 'language.jobLeftBehind',
          subject: { kind: 'translation-job', id: job.id },
          key: `${job.id} left ${subject.id}`,
        });
  },
});

function jobsOf(ctx: Ctx, person: string): Promise<JobRecord[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.job')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .where(sql<boolean>`${person} in (translator, reviser, reviewer)`)
    .orderBy('number')
    .execute();
}
