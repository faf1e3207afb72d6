import { implement } from '../../../../kernel/server/operation.ts';
import { listServiceValues as contract } from '../../contract/values.ts';
import { listValues } from '../values/list-values.ts';

/** The services, with how far the office has made their values its own. */
export const listServiceValues = implement(contract, async (ctx) => ({ items: await listValues(ctx) }));
