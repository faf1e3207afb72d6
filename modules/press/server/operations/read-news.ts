import { implement } from '../../../../kernel/server/operation.ts';
import { readNews as contract } from '../../contract/public.ts';
import { newsPage } from '../public-queries.ts';

/** One published release, as the public reads it. */
export const readNews = implement(contract, (ctx, { number, issue }) => newsPage(ctx, number, issue));
