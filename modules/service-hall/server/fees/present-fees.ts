import type { Ctx } from '../../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { type CaseFees, type FeeLine, paymentWords } from '../../contract/fees.ts';
import { sourceOf } from '../core/definitions/settings.ts';
import { feeStateWords, owedOf, totalsOf } from '../core/fees.ts';
import { editionOf } from '../editions.ts';
import { mayCharge } from '../policy.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import { type FeeRecord, feesOf } from './queries.ts';

/** The fees of a case as whoever asks may see them. */
export async function presentFees(ctx: Ctx, caseId: CaseRecord['id']): Promise<CaseFees> {
  const of = await getCase(ctx, caseId);
  const definition = await editionOf(ctx, of.service, of.edition);
  const rows = await feesOf(ctx, caseId);
  return { fees: rows.map((row) => presentFee(ctx, definition, row)), totals: totalsOf(rows) };
}

function presentFee(ctx: Ctx, definition: ServiceDefinition, row: FeeRecord): FeeLine {
  const fee = definition.fees.find(({ id }) => id === row.fee)!;
  const { paid_amount: amount, paid_how: how, paid_on: on, paid_receipt: receipt } = row;
  return {
    id: row.id,
    version: row.version,
    fee: row.fee,
    name: fee.name,
    payee: fee.payee,
    per: fee.per,
    person: row.person,
    count: row.count,
    amount: owedOf(row),
    currency: row.currency,
    state: row.state,
    origin: sourceOf(definition, fee.origin),
    paid:
      amount === null || how === null || on === null
        ? null
        : { amount, how, howWords: paymentWords[how], on, receipt },
    refunded: row.refunded,
    why: ctx.actor.kind === 'visitor' ? null : row.why,
    abilities: abilitiesOf(ctx, fee.per, row),
  };
}

function abilitiesOf(ctx: Ctx, per: FeeLine['per'], { state }: FeeRecord): FeeLine['abilities'] {
  const verbs = ['markPaid', 'waiveFee', ...(per === 'paper' ? (['countFee'] as const) : [])] as const;
  const settled = feeStateWords[state];
  return {
    ...Object.fromEntries(
      verbs.map((verb) => [verb, state === 'due' ? mayCharge(ctx.actor, verb) : settled]),
    ),
    refundFee: state === 'paid' ? mayCharge(ctx.actor, 'refundFee') : settled,
  };
}
