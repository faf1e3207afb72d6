import { implement } from '../../../../kernel/server/operation.ts';
import { answerChange as contract } from '../../contract/changes.ts';
import { onChange } from '../changes.ts';

/** Answers a change asked for; it waits for whoever asked. */
export const answerChange = implement(contract, (ctx, input) =>
  onChange(ctx, input, 'answerChange', {
    state: 'answered',
    line: 'press.change-answered',
    answer: input.words,
  }),
);
