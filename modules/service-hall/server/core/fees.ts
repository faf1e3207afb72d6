/** Which fees a case owes, and what may be done with one. Pure. */
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { CaseFees, FeeState } from '../../contract/fees.ts';
import type { Answers } from '../../contract/services.ts';
import { judge } from './definitions/for-case.ts';

type Fee = ServiceDefinition['fees'][number];

/** A fee that is owed: whose, where it is for each person. */
export interface Owed {
  fee: Fee;
  person: string | null;
}

/** What a case owes on a day: each fee that is due by what is known and in force then, once for each it is for. */
export function feesOwed(
  definition: ServiceDefinition,
  facts: Answers,
  people: readonly string[],
  on: IsoDate,
): Owed[] {
  return definition.fees
    .filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && (validTo ?? on) >= on)
    .filter(({ due }) => judge(definition, facts, due) === 'yes')
    .flatMap((fee) => {
      const whose = fee.per === 'person' && people.length > 0 ? people : [null];
      return whose.map((person) => ({ fee, person }));
    });
}

/** What a line adds up from. */
export interface FeeSums {
  state: FeeState;
  amount: number | null;
  count: number;
  currency: string;
  paid_amount: number | null;
  refunded: number;
}

/** What is owed by a line in all. */
export function owedOf({ amount, count }: Pick<FeeSums, 'amount' | 'count'>): number | null {
  return amount === null ? null : amount * count;
}

/** The sums of a case's fees, a row for each currency. */
export function totalsOf(lines: readonly FeeSums[]): CaseFees['totals'] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const own = lines.filter((one) => one.currency === currency);
    const sum = (of: (line: FeeSums) => number) => own.reduce((so, line) => so + of(line), 0);
    return {
      currency,
      due: sum((line) => (line.state === 'due' ? (owedOf(line) ?? 0) : 0)),
      paid: sum(({ paid_amount: paid }) => paid ?? 0),
      refunded: sum(({ refunded }) => refunded),
      waived: sum((line) => (line.state === 'waived' ? (owedOf(line) ?? 0) : 0)),
    };
  });
}

/** After giving back so much of it: all of it is given back, or what is left stays paid. */
export function afterRefund({ paid_amount: paid, refunded }: FeeSums, amount: number): FeeState {
  return refunded + amount === paid ? 'refunded' : 'paid';
}

export const feeStateWords: Record<FeeState, Both> = {
  due: { zh: '尚未缴纳', en: 'not paid yet' },
  paid: { zh: '已经缴纳', en: 'paid' },
  waived: { zh: '已经免收', en: 'waived' },
  refunded: { zh: '已经退还', en: 'given back' },
};
