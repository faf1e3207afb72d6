import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { confirmFirm as contract } from '../../../contract/firms.ts';
import { decidedNow } from '../../firms/decide.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { holdFirm } from '../../firms/queries.ts';
import { writeFirm } from '../../firms/write-firm.ts';
import { tellPeopleOf } from '../../portal/tell-firm.ts';

/** Confirms a firm: its desk opens, and whoever acts for it is mailed the way there. */
export const confirmFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, on, mails) => {
    const row = await holdFirm(ctx, on, 'confirm');
    const columns = { state: 'confirmed', ...decidedNow(ctx, null) } as const;
    const written = await writeFirm(ctx, row, columns, { verb: 'service-hall.firm-confirmed' });
    if (mails) await tellPeopleOf(ctx, row.id, 'confirmed');
    return presentFirm(ctx, written, mails);
  },
);
