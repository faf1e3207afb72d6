import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { readFirm as contract } from '../../../contract/firms.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { seenFirm } from '../../firms/queries.ts';

/** A firm as the staff sees it. */
export const readFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { firmId }, mails) => presentFirm(ctx, await seenFirm(ctx, firmId), mails),
);
