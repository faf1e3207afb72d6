import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { removePerson as contract } from '../../contract/applying.ts';
import { demandOpen } from '../correction-scope.ts';
import { presentOwn } from '../present.ts';
import { papersOf, peopleOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase } from '../step.ts';
import type { HallTables } from '../tables.ts';
import { takePaperAway } from '../take-paper-away.ts';
import { writeTitle } from '../write-title.ts';

/** Takes somebody out of a case, with his or her papers. */
export const removePerson = implement(contract, async (ctx, { personId, ...on }) => {
  const held = await holdCase(ctx, on, 'fill');
  const { row } = held;
  const people = await peopleOf(ctx, row.id);
  if (!people.some(({ id }) => id === personId)) throw refuse('not-found');
  await demandOpen(ctx, held, [{ target: 'people', name: 'people', person: null }]);
  for (const paper of await papersOf(ctx, row.id))
    if (paper.person === personId) await takePaperAway(ctx, paper);
  await tables<HallTables>(ctx)
    .deleteFrom('service_hall.case_person')
    .where('office', '=', ctx.office.code)
    .where('id', '=', personId)
    .execute();
  return presentOwn(
    ctx,
    await writeTitle(
      ctx,
      row,
      people.filter(({ id }) => id !== personId),
    ),
  );
});
