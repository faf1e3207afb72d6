import { implement } from '../../../../kernel/server/operation.ts';
import { declineChange as contract } from '../../contract/changes.ts';
import { onChange } from '../changes.ts';

/** Declines a change asked for, with the reason. */
export const declineChange = implement(contract, (ctx, input) =>
  onChange(ctx, input, 'answerChange', {
    state: 'declined',
    line: 'press.change-declined',
    answer: input.words,
  }),
);
