import { dayIn } from '../../../../kernel/contract/dates.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { askForLink } from '../../../../kernel/server/visitors/mail-link.ts';
import { linkEnds, makeLink } from '../../../../kernel/server/visitors/make-key.ts';
import { leaveCase as contract } from '../../contract/portal.ts';
import { hidden } from '../core/hidden.ts';
import { holds } from '../policy.ts';
import { refuse } from '../refuse.ts';
import { seenCase } from '../seen-case.ts';

/**
 * Gives the applicant a link to come back by. What is mailed is another link: no secret waits in the queue, and both
 * open the case.
 */
export const leaveCase = implementPrepared(
  contract,
  async ({ mail }) => mail !== undefined,
  async (ctx, { caseId }, mails) => {
    const row = await seenCase(ctx, caseId);
    if (!holds(ctx.actor, row, null)) throw refuse('not-found');
    if (row.firm !== null) throw refuse('state-conflict', { reason: byTheDesk });
    const holder = { kind: 'hall-case', id: row.id };
    const key = await makeLink(ctx, holder);
    const mailed = mails && row.contact_email !== null && (await askForLink(ctx, holder));
    return {
      key,
      until: dayIn(ctx.office.timeZone, linkEnds(ctx)),
      mailedTo: mailed ? hidden(row.contact_email!) : null,
    };
  },
);

const byTheDesk = {
  zh: '本件在企业服务台办理，请从企业服务台进入。',
  en: 'this case is dealt with at the desk of its firm: come back by way of that.',
};
