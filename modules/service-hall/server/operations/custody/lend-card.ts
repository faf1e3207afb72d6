import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { instantOf } from '../../../../../kernel/contract/office-time.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { publishAt } from '../../../../../kernel/server/events/due.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { liveStates } from '../../../contract/card-states.ts';
import { lendCard as contract } from '../../../contract/custody.ts';
import { usableEconomies } from '../../cards/economies.ts';
import type { CardRecord } from '../../cards/queries.ts';
import { addDays } from '../../core/cards/days.ts';
import { holderOfDesk } from '../../custody/holder-of-desk.ts';
import { presentCustody } from '../../custody/present.ts';
import { leaversOf, openLoanOf } from '../../custody/queries.ts';
import { loanLate } from '../../custody/reactions.ts';
import { returnDays } from '../../custody/return-days.ts';
import type { CustodyTables } from '../../custody/tables.ts';
import { workedDesk } from '../../firms/desk-key.ts';
import { refuse } from '../../refuse.ts';

/** Enters that a holder took the card out for a journey. A card is out of a firm’s safe once at a time. */
export const lendCard = implement(contract, async (ctx, { cardId, takenOn, economies, from, to, note }) => {
  const key = await workedDesk(ctx);
  demandJourney(ctx, { takenOn, economies, from, to });
  const { holder: of } = await getRow<CardRecord>(ctx, 'service_hall.card', cardId);
  // The holder is the lock of all that hangs on the person: the card is read as it is once that is held.
  const holder = await holderOfDesk(ctx, key.firm, of, true);
  const card = await getRow<CardRecord>(ctx, 'service_hall.card', cardId);
  if (!liveStates.includes(card.state)) throw refuse('no-card-in-force');
  if (await openLoanOf(ctx, key.firm, card.id)) throw refuse('card-out');
  if ((await leaversOf(ctx, [holder.id], key.firm)).length > 0)
    throw refuse('state-conflict', { reason: hasLeft });
  const within = await returnDays(ctx);
  const returnBy = within === null ? null : addDays(to, within.days);
  const id = ctx.newId();
  await tables<CustodyTables>(ctx)
    .insertInto('service_hall.card_loan')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      firm: key.firm,
      holder: holder.id,
      card: card.id,
      taken_on: takenOn,
      economies: [...new Set(economies)],
      from_on: from,
      to_on: to,
      return_by: returnBy,
      returned_on: null,
      note,
    })
    .execute();
  if (returnBy !== null)
    await publishAt(ctx, instantOf(ctx.office.timeZone, addDays(returnBy, 1), '09:00'), {
      name: loanLate,
      subject: { kind: 'card-loan', id },
    });
  ctx.record({
    verb: 'service-hall.card-lent',
    subject: { kind: 'card-holder', id: holder.id },
    data: { loan: id, until: returnBy },
  });
  return presentCustody(ctx, key);
});

interface Journey {
  takenOn: string;
  economies: readonly string[];
  from: string;
  to: string;
}

function demandJourney(ctx: Ctx, { takenOn, economies, from, to }: Journey): void {
  const known = new Set(usableEconomies.map(({ card }) => card));
  const fields: Record<string, Both> = {
    ...(takenOn > ctx.today && { takenOn: toCome }),
    ...(to < from && { to: backBefore }),
    ...(economies.some((code) => !known.has(code)) && { economies: unknownEconomy }),
  };
  if (Object.keys(fields).length > 0) throw refuse('input-invalid', {}, fields);
}

const hasLeft: Both = {
  zh: '已报告此人离职，卡须收回注销。',
  en: 'It was said that he or she has left: the card is to be collected and cancelled.',
};
const toCome: Both = { zh: '领用日期还没有到。', en: 'That day is still to come.' };
const backBefore: Both = {
  zh: '回国日期早于出发日期。',
  en: 'The day of coming home is before the day of leaving.',
};
const unknownEconomy: Both = {
  zh: '旅行卡不用于其中一个经济体。',
  en: 'The card is of no use for one of these economies.',
};
