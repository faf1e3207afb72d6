import { handOverFollowUp } from '../../contract/follow-ups.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { demandOwner } from './owners.ts';
import { aboutOf } from './present.ts';
import type { FollowUpTable } from './tables.ts';
import { type Step, takeStep } from './take-step.ts';

/** Hands a follow-up over: somebody else owes it from now on. */
export const handOverOperation = implement(handOverFollowUp, async (ctx, { owner, reason, ...on }) =>
  takeStep(ctx, on, 'handOver', async (row) => {
    if (owner === row.owner) throw refuse('input-invalid', {}, { owner: same });
    await demandOwner(ctx, owner, aboutOf(row));
    return handedOverStep(row, owner, reason);
  }),
);

/** The step that makes somebody else the owner. */
export function handedOverStep(row: FollowUpTable, owner: string, reason: string): Omit<Step, 'verb'> {
  return {
    columns: { owner },
    line: 'follow-up.handed-over',
    data: { from: row.owner, owner },
    tells: 'handedOver',
    note: reason,
  };
}

const same = { zh: '此人已是承办人，请另选一位。', en: 'This person owes it already. Choose another.' };
