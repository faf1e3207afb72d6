import { dayIn } from '../../../../../kernel/contract/dates.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { linkEnds, makeLink } from '../../../../../kernel/server/visitors/make-key.ts';
import { makeAccountLink as contract } from '../../../contract/firm-desk.ts';
import { holdAccount } from '../../firms/hold-account.ts';
import { isOpen, mayWithFirm } from '../../firms/policy.ts';
import { seenFirm } from '../../firms/queries.ts';
import { firmStateWords } from '../../firms/words.ts';
import { refuse } from '../../refuse.ts';

/** Makes a link to a firm's desk that is shown this once: where no mail is sent, or the address is lost. */
export const makeAccountLink = implement(contract, async (ctx, on) => {
  const { state } = await seenFirm(ctx, on.firmId);
  demand(mayWithFirm(ctx.actor, 'confirm'));
  if (!isOpen(state)) throw refuse('state-conflict', { reason: firmStateWords[state] });
  const { id } = await holdAccount(ctx, on);
  const key = await makeLink(ctx, { kind: 'hall-account', id });
  return { path: `/o/${ctx.office.code}/resume/${key}`, until: dayIn(ctx.office.timeZone, linkEnds(ctx)) };
});
