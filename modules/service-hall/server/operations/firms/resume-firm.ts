import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { resumeFirm as contract } from '../../../contract/firms.ts';
import { decidedNow } from '../../firms/decide.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { holdFirm } from '../../firms/queries.ts';
import { writeFirm } from '../../firms/write-firm.ts';
import { tellPeopleOf } from '../../portal/tell-firm.ts';

/** Takes a paused firm up again. */
export const resumeFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, on, mails) => {
    const row = await holdFirm(ctx, on, 'resume');
    const columns = { state: 'confirmed', ...decidedNow(ctx, null) } as const;
    const written = await writeFirm(ctx, row, columns, { verb: 'service-hall.firm-resumed' });
    if (mails) await tellPeopleOf(ctx, row.id, 'resumed');
    return presentFirm(ctx, written, mails);
  },
);
