import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { takeBackLeft as contract } from '../../../contract/custody.ts';
import { holderOfDesk } from '../../custody/holder-of-desk.ts';
import { presentCancel, presentLeaver } from '../../custody/present.ts';
import { leaversOf } from '../../custody/queries.ts';
import type { CustodyTables } from '../../custody/tables.ts';
import { workedDesk } from '../../firms/desk-key.ts';
import { refuse } from '../../refuse.ts';

/** It was a mistake: the holder is still with the firm. Not once the case that cancels the card is under way. */
export const takeBackLeft = implement(contract, async (ctx, { holderId }) => {
  const { firm } = await workedDesk(ctx);
  const holder = await holderOfDesk(ctx, firm, holderId, true);
  const [row] = await leaversOf(ctx, [holder.id], firm);
  if (!row) throw refuse('state-conflict', { reason: notSaid });
  if (await presentCancel(ctx, row.cancel_case)) throw refuse('state-conflict', { reason: underWay });
  await tables<CustodyTables>(ctx)
    .updateTable('service_hall.card_leaver')
    .set({ taken_back: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'service-hall.holder-left-taken-back',
    subject: { kind: 'card-holder', id: holder.id },
  });
  return presentLeaver(ctx, firm, holder);
});

const notSaid = { zh: '没有报告过离职。', en: 'Nobody said that he or she left.' };
const underWay = {
  zh: '注销申请已经开始；请先删除草稿或撤回申请。',
  en: 'The case that cancels the card has begun: discard or withdraw it first.',
};
