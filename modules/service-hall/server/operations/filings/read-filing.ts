import { implement } from '../../../../../kernel/server/operation.ts';
import { readFiling as contract } from '../../../contract/filings.ts';
import { presentFiling } from '../../filings/present.ts';
import { seenFiling } from '../../filings/queries.ts';

/** A filing of one's own firm. */
export const readFiling = implement(contract, async (ctx, { filingId }) =>
  presentFiling(ctx, await seenFiling(ctx, filingId)),
);
