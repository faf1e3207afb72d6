import { holdersOf } from '../../../../../kernel/server/accounts/role-holders.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { tell } from '../../../../../kernel/server/notices/tell.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { sayLeft as contract } from '../../../contract/custody.ts';
import { holderOfDesk } from '../../custody/holder-of-desk.ts';
import { presentLeaver } from '../../custody/present.ts';
import { leaversOf } from '../../custody/queries.ts';
import type { CustodyTables } from '../../custody/tables.ts';
import { workedDesk } from '../../firms/desk-key.ts';
import { refuse } from '../../refuse.ts';

/** A holder has left the firm: the hall is told, and whoever acts for the firm is led to cancelling the card. */
export const sayLeft = implement(contract, async (ctx, { holderId, leftOn }) => {
  const { firm } = await workedDesk(ctx);
  const holder = await holderOfDesk(ctx, firm, holderId, true);
  if (leftOn > ctx.today) throw refuse('input-invalid', {}, { leftOn: toCome });
  if ((await leaversOf(ctx, [holder.id], firm)).length > 0) throw refuse('state-conflict', { reason: said });
  const id = ctx.newId();
  await tables<CustodyTables>(ctx)
    .insertInto('service_hall.card_leaver')
    .values({
      office: ctx.office.code,
      id,
      firm,
      holder: holder.id,
      left_on: leftOn,
      said_at: ctx.now,
      cancel_case: null,
      taken_back: null,
    })
    .execute();
  const subject = { kind: 'card-holder', id: holder.id };
  ctx.record({ verb: 'service-hall.holder-left', subject, data: { day: leftOn } });
  await tell(ctx, {
    to: await holdersOf(ctx, ['hall-clerk', 'hall-chief']),
    kind: 'service-hall.holder-left',
    subject,
    key: id,
  });
  return presentLeaver(ctx, firm, holder);
});

const toCome = {
  zh: '离职日期还没有到；请在离职当天报告。',
  en: 'That day is still to come. Say so on the day.',
};
const said = { zh: '已经报告过离职。', en: 'It was said already that he or she left.' };
