/** The fees of a case: what is owed, to whom, and what became of it. Amounts are in hundredths of the currency. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { fee as ofDefinition, origin } from './definition.ts';

export const feeStates = ['due', 'paid', 'waived', 'refunded'] as const;
export const feeState = z.enum(feeStates);
export type FeeState = z.infer<typeof feeState>;

/** How a fee was paid: at the counter, by transfer, shown by a proof, on the payee's own site, or told by a payment system. */
export const payments = ['cash', 'transfer', 'proof', 'portal', 'gateway'] as const;
export const payment = z.enum(payments);
export type Payment = z.infer<typeof payment>;

export const paymentWords: Record<Payment, Both> = {
  cash: { zh: '窗口现金', en: 'cash at the counter' },
  transfer: { zh: '银行转账', en: 'bank transfer' },
  proof: { zh: '缴费凭证', en: 'a proof of payment' },
  portal: { zh: '收费单位网上缴纳', en: 'the payee’s own site' },
  gateway: { zh: '支付系统', en: 'the payment system' },
};

export const feeLine = z.object({
  id,
  version,
  fee: z.string(),
  name: both,
  payee: both,
  per: ofDefinition.shape.per,
  /** Whose it is, of a fee for each person. */
  person: id.nullable(),
  /** How many it is for, of a fee for each paper. */
  count: z.int(),
  /** What is owed in all; null where the payee sets it. */
  amount: z.int().nullable(),
  currency: z.string(),
  state: feeState,
  /** Where the amount is from, and whether the office has confirmed it. */
  origin,
  paid: z
    .object({ amount: z.int(), how: payment, howWords: both, on: isoDate, receipt: z.string().nullable() })
    .nullable(),
  /** Of what was paid; all of it where the state is `refunded`. */
  refunded: z.int(),
  /** Why it was waived or given back. The staff alone reads it. */
  why: z.string().nullable(),
  abilities,
});
export type FeeLine = z.infer<typeof feeLine>;

/** Sums of one currency. What the payee sets is counted once it is paid. */
export const feeTotal = z.object({
  currency: z.string(),
  due: z.int(),
  paid: z.int(),
  refunded: z.int(),
  waived: z.int(),
});

export const caseFees = z.object({ fees: z.array(feeLine), totals: z.array(feeTotal) });
export type CaseFees = z.infer<typeof caseFees>;

export const listFees = operation({
  name: 'service-hall.listFees',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId/fees',
  open: true,
  about: {
    zh: '一件办件的费用，受理时按当时有效的收费列出。',
    en: 'The fees of a case, as they are made out when it is accepted.',
  },
  input: z.object({ caseId: id }),
  output: caseFees,
});

const onFee = z.object({ feeId: id, version });
const why = z.string().trim().min(1).max(500);

export const countFee = operation({
  name: 'service-hall.countFee',
  method: 'POST',
  path: '/service-hall/fees/:feeId/count',
  about: {
    zh: '按份收取的费用：核定份数。',
    en: 'Of a fee for each paper: say how many papers it is for.',
  },
  input: onFee.extend({ count: z.int().min(1).max(500) }),
  output: caseFees,
  refusals: ['fee-settled', 'fee-not-counted'],
});

export const markPaid = operation({
  name: 'service-hall.markPaid',
  method: 'POST',
  path: '/service-hall/fees/:feeId/paid',
  about: {
    zh: '登记一项费用已缴：方式、日期、票据号码；由收费单位定价的写明金额。',
    en: 'Note that a fee is paid: how, when, the number of the receipt. Where the payee sets the amount, say how much.',
  },
  input: onFee.extend({
    how: payment.exclude(['gateway']),
    on: isoDate,
    receipt: z.string().trim().min(1).max(60).nullable().default(null),
    amount: z.int().min(0).max(100_000_000).nullable().default(null),
  }),
  output: caseFees,
  refusals: ['fee-settled'],
});

export const refundFee = operation({
  name: 'service-hall.refundFee',
  method: 'POST',
  path: '/service-hall/fees/:feeId/refund',
  about: {
    zh: '登记退费，全部或部分，写明理由。',
    en: 'Note that a fee was given back, all or part of it, and why.',
  },
  input: onFee.extend({ amount: z.int().min(1).max(100_000_000), why }),
  output: caseFees,
  refusals: ['fee-not-paid', 'refund-too-high'],
});

export const waiveFee = operation({
  name: 'service-hall.waiveFee',
  method: 'POST',
  path: '/service-hall/fees/:feeId/waive',
  about: { zh: '免收一项费用，写明理由。', en: 'Waive a fee, and say why.' },
  input: onFee.extend({ why }),
  output: caseFees,
  refusals: ['fee-settled'],
});
