import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { feesOwed } from '../core/fees.ts';
import { factsOf } from '../known.ts';
import { peopleOf } from '../queries.ts';
import type { Held } from '../step.ts';
import type { HallTables } from '../tables.ts';

/** Makes out the fees of a case that is being accepted: those its edition has, due by what is known, in force today. */
export async function makeFees(ctx: Ctx, held: Pick<Held, 'row' | 'definition'>): Promise<void> {
  const { row, definition } = held;
  if (definition.fees.length === 0) return;
  const people = (await peopleOf(ctx, row.id)).map(({ id }) => id);
  const owed = feesOwed(definition, await factsOf(ctx, held), people, ctx.today);
  if (owed.length === 0) return;
  await tables<HallTables>(ctx)
    .insertInto('service_hall.fee_line')
    .values(
      owed.map(({ fee, person }, n) => ({
        office: ctx.office.code,
        id: ctx.newId(),
        version: 1,
        hall_case: row.id,
        place: n + 1,
        fee: fee.id,
        person,
        count: 1,
        amount: fee.amount,
        currency: fee.currency,
        state: 'due' as const,
        paid_amount: null,
        paid_how: null,
        paid_on: null,
        paid_receipt: null,
        refunded: 0,
        why: null,
        made_at: ctx.now,
        changed_at: ctx.now,
      })),
    )
    .execute();
  ctx.record({
    verb: 'service-hall.fees-made-out',
    subject: { kind: 'hall-case', id: row.id },
    data: { fees: owed.map(({ fee }) => fee.id) },
  });
}
