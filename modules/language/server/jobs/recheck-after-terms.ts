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
import { getJob } from './queries.ts';
import type { JobTables } from './tables.ts';

interface Rechecked {
  id: Id;
  findings: Finding[];
  /** What the check before had found. */
  stamp: string;
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
      const { gathered, stamp } = await read(async (ctx) => ({
        gathered: await gatherChecks(ctx, kind, id),
        stamp: await findingsStamp(ctx, { kind, id }),
      }));
      rechecked.push({ id, stamp, findings: await runChecks(gathered) });
    }
    return rechecked;
  },
  async run(ctx: Ctx, _event: HouseEvent, rechecked: Rechecked[]) {
    for (const { id, stamp, findings } of rechecked) {
      const { state } = await getJob(ctx, id, true);
      // Somebody had it checked meanwhile: that is the newer check.
      if (!statesUnderWork.includes(state) || (await findingsStamp(ctx, { kind, id })) !== stamp) continue;
      await storeFindings(ctx, kind, id, findings);
    }
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
