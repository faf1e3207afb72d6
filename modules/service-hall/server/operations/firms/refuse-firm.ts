import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { refuseFirm as contract } from '../../../contract/firms.ts';
import { decidedNow } from '../../firms/decide.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { holdFirm } from '../../firms/queries.ts';
import { writeFirm } from '../../firms/write-firm.ts';
import { tellPeopleOf } from '../../portal/tell-firm.ts';

/** Does not confirm a firm, and says why. It may register again. */
export const refuseFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { why, ...on }, mails) => {
    const row = await holdFirm(ctx, on, 'refuse');
    const columns = { state: 'refused', ...decidedNow(ctx, why) } as const;
    const written = await writeFirm(ctx, row, columns, { verb: 'service-hall.firm-refused' });
    if (mails) await tellPeopleOf(ctx, row.id, 'refused');
    return presentFirm(ctx, written, mails);
  },
);
