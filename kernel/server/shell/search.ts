import { search as contract } from '../../contract/shell.ts';
import { implement } from '../operation.ts';
import { search } from '../search/search.ts';

/** One box over everything the person may see. */
export const searchOperation = implement(contract, async (ctx, input) => ({
  hits: await search(ctx, input),
}));
