import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { type Payment, paymentWords } from '../../contract/fees.ts';
import { owedOf } from '../core/fees.ts';
import { editionOf } from '../editions.ts';
import { issueLetter } from '../letters/issue.ts';
import { getCase } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { writeFee } from './fee-step.ts';
import type { FeeRecord } from './queries.ts';

/** How a fee was paid. */
export interface Paid {
  how: Payment;
  on: IsoDate;
  receipt: string | null;
  amount: number | null;
}

/** Notes a fee held for that as paid, and issues the note of the payment. Every way to pay ends here. */
export async function feePaid(ctx: Ctx, row: FeeRecord, { how, on, receipt, amount }: Paid): Promise<void> {
  if (on > ctx.today) throw refuse('input-invalid', {}, { on: notYet });
  const owed = owedOf(row) ?? amount;
  if (owed === null) throw refuse('input-invalid', {}, { amount: sayHowMuch });
  if (amount !== null && amount !== owed) throw refuse('input-invalid', {}, { amount: inFull });
  await writeFee(
    ctx,
    row,
    { state: 'paid', paid_amount: owed, paid_how: how, paid_on: on, paid_receipt: receipt },
    { verb: 'fee-paid', amount: owed, how },
  );
  const of = await getCase(ctx, row.hall_case);
  const { name, payee, currency } = (await editionOf(ctx, of.service, of.edition)).fees.find(
    ({ id }) => id === row.fee,
  )!;
  await issueLetter(ctx, of, 'payment', {
    round: row.place,
    fees: [{ name, payee, amount: owed, currency }],
    paid: { how: paymentWords[how], on, receipt },
  });
}

const notYet = { zh: '缴费日期不能晚于今天。', en: 'The day of payment cannot be after today.' };
const sayHowMuch = {
  zh: '金额由收费单位确定，请写明缴了多少。',
  en: 'The payee sets the amount: say how much was paid.',
};
const inFull = {
  zh: '应按应缴金额全额缴纳；金额有误请先核定份数，或免收。',
  en: 'A fee is paid in full. Where the amount is wrong, count the papers first, or waive it.',
};
