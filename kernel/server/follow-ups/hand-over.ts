import { handOverFollowUp } from '../../contract/follow-ups.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { demandOwner } from './owners.ts';
import { takeStep } from './take-step.ts';

/** Hands a follow-up over: somebody else owes it from now on. */
export const handOverOperation = implement(handOverFollowUp, async (ctx, { owner, reason, ...on }) =>
  takeStep(ctx, on, 'handOver', async (row) => {
    if (owner === row.owner) throw refuse('input-invalid', {}, { owner: same });
    const about = row.subject_kind && row.subject_id ? { kind: row.subject_kind, id: row.subject_id } : null;
    await demandOwner(ctx, owner, about);
    return {
      columns: { owner },
      line: 'follow-up.handed-over',
      data: { from: row.owner, owner },
      tells: 'handedOver',
      note: reason,
    };
  }),
);

const same = { zh: '此人已是承办人，请另选一位。', en: 'This person owes it already. Choose another.' };
