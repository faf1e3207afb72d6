import { moveFollowUpDue } from '../../contract/follow-ups.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { demandDue } from './open.ts';
import { takeStep } from './take-step.ts';

/** Moves the due day of a follow-up, with the reason. */
export const moveDueOperation = implement(moveFollowUpDue, async (ctx, { due, reason, ...on }) =>
  takeStep(ctx, on, 'moveDue', async (row) => {
    if (due === row.due) throw refuse('input-invalid', {}, { due: same });
    demandDue(ctx, due);
    return {
      columns: { due },
      line: 'follow-up.due-moved',
      data: { from: row.due, due },
      tells: 'dueMoved',
      note: reason,
    };
  }),
);

const same = { zh: '期限没有改变，请另选一天。', en: 'That is the due day already. Choose another.' };
