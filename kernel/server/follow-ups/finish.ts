import { finishFollowUp } from '../../contract/follow-ups.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { doneStep } from './closing.ts';
import { demandSeen } from './owners.ts';
import { takeStep } from './take-step.ts';

/** Marks a follow-up done, with what shows it. */
export const finishOperation = implement(finishFollowUp, async (ctx, { evidence, ...on }) =>
  takeStep(ctx, on, 'finish', async () => {
    if (evidence.text === null && evidence.subject === null)
      throw refuse('input-invalid', {}, { 'evidence.text': unshown });
    await demandSeen(ctx, 'evidence.subject', evidence.subject);
    return doneStep(ctx, evidence);
  }),
);

const unshown = {
  zh: '请写明办理结果，或附上所依据的事项。',
  en: 'Say what was done, or name what shows it.',
};
