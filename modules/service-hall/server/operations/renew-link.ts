import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { linkStanding } from '../../../../kernel/server/visitors/open-link.ts';
import { renewLink as contract } from '../../contract/portal.ts';
import { askForLink } from '../portal/send-links.ts';
import { refuse } from '../refuse.ts';

/** Mails a fresh link to the address kept with what the old one opened. The answer tells nothing of either. */
export const renewLink = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { key }, mails) => {
    if (!mails) throw refuse('mail-off');
    const link = await linkStanding(ctx, key);
    if ('holder' in link) await askForLink(ctx, link.holder);
    return { asked: true as const };
  },
);
