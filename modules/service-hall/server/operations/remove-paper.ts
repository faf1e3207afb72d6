import { implement } from '../../../../kernel/server/operation.ts';
import { removePaper as contract } from '../../contract/applying.ts';
import { noteReopened } from '../correction-items.ts';
import { demandOpen } from '../correction-scope.ts';
import { presentOwn } from '../present.ts';
import { papersOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import { takePaperAway } from '../take-paper-away.ts';

/** Takes a paper back. */
export const removePaper = implement(contract, async (ctx, { paperId, ...on }) => {
  const held = await holdCase(ctx, on, 'attach');
  const { row } = held;
  const paper = (await papersOf(ctx, row.id)).find(({ id }) => id === paperId);
  if (!paper) throw refuse('not-found');
  if (paper.file === null) throw refuse('state-conflict', { reason: seen });
  await demandOpen(ctx, held, [{ target: 'paper', name: paper.paper, person: paper.person }]);
  await takePaperAway(ctx, paper);
  await noteReopened(ctx, row, paper.paper, paper.person);
  const line = { verb: 'service-hall.paper-taken-back', data: { paper: paper.paper } } as const;
  return presentOwn(ctx, await writeStep(ctx, row, {}, line));
});

const seen = {
  zh: '原件由窗口核验，这条记录不能撤下。',
  en: 'the original was seen at the counter, and that stays on record.',
};
