import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { JobNoteKind } from '../../contract/jobs.ts';
import type { JobTables } from './tables.ts';

/** Keeps what was said of a job. It stands here and not in the ledger. */
export async function writeNote(ctx: Ctx, job: Id, kind: JobNoteKind, text: string): Promise<void> {
  await tables<JobTables>(ctx)
    .insertInto('language.job_note')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      job,
      kind,
      text,
      said_at: ctx.now,
      said_by: actorId(ctx.actor),
    })
    .execute();
}
