import { implement } from '../../../../../kernel/server/operation.ts';
import { retireMemory as contract } from '../../../contract/memory.ts';
import { setRetired } from '../set-retired.ts';

/** Retires a memory: no unit comes in from now on, and it is looked through by itself or not. */
export const retireMemory = implement(contract, (ctx, { searched, ...on }) =>
  setRetired(ctx, on, searched ? 'searched' : 'unsearched'),
);
