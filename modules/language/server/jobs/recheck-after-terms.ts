import { sql } from 'kysely';
import type { Finding } from '../../../../kernel/contract/findings.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { linesOfKind } from '../../../../kernel/server/ledger/subject-lines.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { findingsStamp, storeFindings } from '../../../../kernel/server/preflight/findings.ts';
import { gatherChecks, runChecks } from '../../../../kernel/server/preflight/run-checks.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { termsChangedEvent } from '../terms/events.ts';
import { cutsOfJob, getJob } from './queries.ts';
import type { JobTables } from './tables.ts';

interface Rechecked {
  id: Id;
  findings: Finding[];
  /** What the check before had found. */
  stamp: string;
  /** How often segments were cut otherwise when it was read. */
  cuts: number;
}

const kind = 'translation-job';

/** Other terms are in force: what was checked and is still worked on is checked by them. What nobody asked to check yet waits for that. */
export const recheckAfterTerms = reaction({
  event: termsChangedEvent,
  name: 'language.recheck-after-terms',
  onceForAll: true,
  async prepare({ read }: Preparing): Promise<Rechecked[]> {
    const rechecked: Rechecked[] = [];
    for (const id of await read(checkedJobs)) {
      const { gathered, ...when } = await read(async (ctx) => ({
        gathered: await gatherChecks(ctx, kind, id),
        stamp: await findingsStamp(ctx, { kind, id }),
        cuts: await cutsOfJob(ctx, id),
      }));
      rechecked.push({ id, ...when, findings: await runChecks(gathered) });
    }
    return rechecked;
  },
  async run(ctx: Ctx, event: HouseEvent, rechecked: Rechecked[]) {
    let isCut = false;
    for (const { id, stamp, cuts, findings } of rechecked) {
      const { state } = await getJob(ctx, id, true);
      if (!statesUnderWork.includes(state)) continue;
      if ((await cutsOfJob(ctx, id)) !== cuts) isCut = true;
      // Else somebody may have had it checked meanwhile: that is the newer check.
      else if ((await findingsStamp(ctx, { kind, id })) === stamp)
        await storeFindings(ctx, kind, id, findings);
    }
    // What was found stands at places that are others’ now: all are read once more.
    if (isCut) ctx.publish(event);
  },
});

async function checkedJobs(ctx: Ctx): Promise<Id[]> {
  const rows = await tables<JobTables>(ctx)
    .selectFrom('language.job')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .where(
      sql<boolean>`id in (select subject_id from (${linesOfKind(ctx, kind, ['language.job-checked'])}) l)`,
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
