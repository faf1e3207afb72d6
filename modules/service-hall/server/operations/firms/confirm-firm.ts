import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { confirmFirm as contract } from '../../../contract/firms.ts';
import { decidedNow } from '../../firms/decide.ts';
import { presentFirm } from '../../firms/present-firm.ts';
import { accountsOf, holdFirm } from '../../firms/queries.ts';
import { writeFirm } from '../../firms/write-firm.ts';
import { askForLink } from '../../portal/send-links.ts';

/** Confirms a firm: its desk opens, and whoever acts for it is mailed the way there. */
export const confirmFirm = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, on, mails) => {
    const row = await holdFirm(ctx, on, 'confirm');
    const columns = { state: 'confirmed', ...decidedNow(ctx, null) } as const;
    const written = await writeFirm(ctx, row, columns, { verb: 'service-hall.firm-confirmed' });
    const people = (await accountsOf(ctx, row.id)).filter(({ state }) => state !== 'ended');
    if (mails) for (const { id } of people) await askForLink(ctx, { kind: 'hall-account', id });
    return presentFirm(ctx, written, mails);
  },
);
