import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { enterFirm as contract } from '../../../contract/firms.ts';
import { mayWithFirm } from '../../firms/policy.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { tellOfFirm } from '../../firms/tell-hall.ts';
import { demandCreditCode, insertFirm } from '../../firms/write-firm.ts';

/** Enters a firm that came to the counter: it waits to be confirmed like any other. */
export const enterFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, entered, mails) => {
    demand(mayWithFirm(ctx.actor, 'enter'));
    demandCreditCode(entered.code);
    const row = await insertFirm(ctx, entered);
    await tellOfFirm(ctx, row.id);
    return presentFirm(ctx, row, mails);
  },
);
