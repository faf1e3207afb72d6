import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { pauseFirm as contract } from '../../../contract/firms.ts';
import { decidedNow } from '../../firms/decide.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { holdFirm } from '../../firms/queries.ts';
import { writeFirm } from '../../firms/write-firm.ts';
import { tellPeopleOf } from '../../portal/tell-firm.ts';

/** Pauses a firm, and says why: its people may look from now on, and do nothing. */
export const pauseFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { why, ...on }, mails) => {
    const row = await holdFirm(ctx, on, 'pause');
    const columns = { state: 'paused', ...decidedNow(ctx, why) } as const;
    const written = await writeFirm(ctx, row, columns, { verb: 'service-hall.firm-paused' });
    if (mails) await tellPeopleOf(ctx, row.id, 'paused');
    return presentFirm(ctx, written, mails);
  },
);
