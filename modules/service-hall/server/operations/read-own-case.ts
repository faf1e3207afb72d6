import { implement } from '../../../../kernel/server/operation.ts';
import { readOwnCase as contract } from '../../contract/applying.ts';
import { presentOwn } from '../present.ts';
import { seenCase } from '../seen-case.ts';

/** A case as its applicant sees it. */
export const readOwnCase = implement(contract, async (ctx, { caseId }) =>
  presentOwn(ctx, await seenCase(ctx, caseId)),
);
