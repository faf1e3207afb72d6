import type { IsoDate } from '../../../kernel/contract/dates.ts';
import type { Id } from '../../../kernel/contract/ids.ts';
import { actorId } from '../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { FoundInEntry } from '../contract/case.ts';
import { verdictOf } from './core/uploads/verdict.ts';
import type { HallTables } from './tables.ts';

/** Writes down that a paper was handed in; without a file, that its original was seen. */
export async function writePaper(
  ctx: Ctx,
  caseId: Id,
  handed: {
    paper: string;
    person: Id | null;
    file: Id | null;
    findings: readonly FoundInEntry[];
    issuedOn: IsoDate | null;
  },
): Promise<void> {
  await tables<HallTables>(ctx)
    .insertInto('service_hall.case_paper')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      hall_case: caseId,
      person: handed.person,
      paper: handed.paper,
      file: handed.file,
      standing: handed.file === null ? 'seen' : verdictOf(handed.findings),
      findings: JSON.stringify(handed.findings),
      issued_on: handed.issuedOn,
      why: null,
      added_at: ctx.now,
      added_by: actorId(ctx.actor),
    })
    .execute();
}
