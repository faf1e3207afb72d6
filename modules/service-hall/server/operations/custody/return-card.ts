import { tables } from '../../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { takeOff } from '../../../../../kernel/server/events/due.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { returnCard as contract } from '../../../contract/custody.ts';
import { presentCustody } from '../../custody/present.ts';
import type { LoanRecord } from '../../custody/queries.ts';
import { loanLate } from '../../custody/reactions.ts';
import type { CustodyTables } from '../../custody/tables.ts';
import { workedDesk } from '../../firms/desk-key.ts';
import { refuse } from '../../refuse.ts';

/** Enters that a card was handed back to the keeper. */
export const returnCard = implement(contract, async (ctx, { loanId, version, on, note }) => {
  const key = await workedDesk(ctx);
  const row = await getRow<LoanRecord>(ctx, 'service_hall.card_loan', loanId, true);
  if (row.firm !== key.firm) throw refuse('not-found');
  demandVersion(row.version, version);
  if (row.returned_on !== null) throw refuse('state-conflict', { reason: backAlready });
  if (on > ctx.today || on < row.taken_on) throw refuse('input-invalid', {}, { on: notThen });
  await tables<CustodyTables>(ctx)
    .updateTable('service_hall.card_loan')
    .set({ returned_on: on, note: note ?? row.note, version: version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await takeOff(ctx, loanLate, row.id);
  ctx.record({
    verb: 'service-hall.card-handed-back',
    subject: { kind: 'card-holder', id: row.holder },
    data: { loan: row.id, day: on },
  });
  return presentCustody(ctx, key);
});

const backAlready = { zh: '这张卡已登记交回。', en: 'This card was handed back already.' };
const notThen = {
  zh: '交回日期在领用之后、今天或今天之前。',
  en: 'It was handed back after it was taken, today or before.',
};
