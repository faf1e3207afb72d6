import { implement } from '../../../../../kernel/server/operation.ts';
import { bringBackMemory as contract } from '../../../contract/memory.ts';
import { setRetired } from '../set-retired.ts';

/** Takes a retired memory into use again. */
export const bringBackMemory = implement(contract, (ctx, on) => setRetired(ctx, on, null));
