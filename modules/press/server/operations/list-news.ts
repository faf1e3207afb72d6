import { implement } from '../../../../kernel/server/operation.ts';
import { listNews as contract } from '../../contract/public.ts';
import { newsList } from '../public-queries.ts';

/** What the public reads: published releases, newest first. */
export const listNews = implement(contract, (ctx, { after, limit, ...filter }) =>
  newsList(ctx, { after, limit }, filter),
);
