import { actorId } from '../../../../kernel/server/actor.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { seePaper as contract } from '../../contract/handling.ts';
import { presentCase } from '../present.ts';
import { papersOf, peopleOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import type { HallTables } from '../tables.ts';

/** Notes that the original of a paper was seen at the counter. */
export const seePaper = implement(contract, async (ctx, { paper, personId, ...on }) => {
  const { row, definition } = await holdCase(ctx, on, 'judge');
  const asked = definition.papers.find(({ id }) => id === paper);
  const people = await peopleOf(ctx, row.id);
  if (!asked || (asked.of === 'person') !== people.some(({ id }) => id === personId))
    throw refuse('paper-unknown', { accepts: definition.papers.map(({ id }) => id).join(', ') });
  const seen = (await papersOf(ctx, row.id)).some(
    (one) => one.paper === paper && one.person === personId && one.standing === 'seen',
  );
  if (seen) return presentCase(ctx, row);
  await tables<HallTables>(ctx)
    .insertInto('service_hall.case_paper')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      hall_case: row.id,
      person: personId,
      paper,
      file: null,
      standing: 'seen',
      findings: '[]',
      issued_on: null,
      why: null,
      added_at: ctx.now,
      added_by: actorId(ctx.actor),
    })
    .execute();
  return presentCase(
    ctx,
    await writeStep(ctx, row, {}, { verb: 'service-hall.original-seen', data: { paper } }),
  );
});
