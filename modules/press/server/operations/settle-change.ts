import { implement } from '../../../../kernel/server/operation.ts';
import { settleChange as contract } from '../../contract/changes.ts';
import { onChange } from '../changes.ts';

/** Settles a change asked for: the answer will do, or it is asked no more. */
export const settleChange = implement(contract, (ctx, input) =>
  onChange(ctx, input, 'askChange', { state: 'settled', line: 'press.change-settled' }),
);
