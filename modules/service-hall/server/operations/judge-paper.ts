import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { judgePaper as contract } from '../../contract/handling.ts';
import { verdictOf } from '../core/uploads/verdict.ts';
import { presentCase } from '../present.ts';
import { papersOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import type { HallTables } from '../tables.ts';

/** Judges a paper. What was found doubtful stands only with a reason; so does what was good and is not to be used. */
export const judgePaper = implement(contract, async (ctx, { paperId, good, why, ...on }) => {
  const { row } = await holdCase(ctx, on, 'judge');
  const paper = (await papersOf(ctx, row.id)).find(({ id }) => id === paperId);
  if (!paper) throw refuse('not-found');
  const looked = paper.file === null ? 'seen' : verdictOf(paper.findings);
  const standing = !good ? 'bad' : looked === 'good' || looked === 'seen' ? looked : 'overruled';
  if (standing !== looked && why === null) throw refuse('input-invalid', {}, { why: reasonNeeded });
  await tables<HallTables>(ctx)
    .updateTable('service_hall.case_paper')
    .set({ standing, why })
    .where('office', '=', ctx.office.code)
    .where('id', '=', paperId)
    .execute();
  const line = { verb: 'service-hall.paper-judged', data: { paper: paper.paper, standing } } as const;
  return presentCase(ctx, await writeStep(ctx, row, {}, line));
});

const reasonNeeded = { zh: '请写明理由。', en: 'Say why.' };
