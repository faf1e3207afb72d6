import type { Actor } from '../../../../../kernel/server/actor.ts';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { nextNumber } from '../../../../../kernel/server/number-series.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { bookAppointment as contract } from '../../../contract/appointments.ts';
import { holdBooking, planEnd } from '../../counter/bookings.ts';
import { mayBook } from '../../counter/policy.ts';
import { presentBooking } from '../../counter/present-booking.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { timeAsked } from '../../counter/time-asked.ts';
import { refuse } from '../../refuse.ts';

/** Makes an appointment: from outside with a key, one at a time; the staff for anybody. */
export const bookAppointment = implement(contract, async (ctx, { service, day, from, name, contact }) => {
  demand(mayBook(ctx.actor));
  const time = await timeAsked(ctx, service, { day, from });
  const holder = holderOf(ctx.actor);
  await demandNone(ctx, holder);
  const id = ctx.newId();
  const running = await nextNumber(ctx, `appointment-${day.slice(0, 4)}`);
  await tables<CounterTables>(ctx)
    .insertInto('service_hall.booking')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      number: `YY-${day.slice(0, 4)}-${String(running).padStart(6, '0')}`,
      service,
      ...time,
      state: 'booked',
      name,
      contact,
      ...holder,
      made_by: actorId(ctx.actor),
      made_at: ctx.now,
    })
    .execute();
  await planEnd(ctx, id, time.starts_at);
  ctx.record({
    verb: 'service-hall.booked',
    subject: { kind: 'hall-booking', id },
    data: { service, day, from },
  });
  return presentBooking(ctx, await holdBooking(ctx, id));
});

/** The key an appointment hangs on; a key to a case names the case too. */
function holderOf(actor: Actor) {
  if (actor.kind !== 'visitor') return { holder_kind: null, holder_id: null, hall_case: null };
  const { kind, id } = actor.holder;
  return { holder_kind: kind, holder_id: id, hall_case: kind === 'hall-case' ? id : null };
}

async function demandNone(ctx: Ctx, { holder_kind, holder_id }: ReturnType<typeof holderOf>): Promise<void> {
  if (holder_kind === null || holder_id === null) return;
  const standing = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.booking')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('holder_kind', '=', holder_kind)
    .where('holder_id', '=', holder_id)
    .where('state', '=', 'booked')
    .executeTakeFirst();
  if (standing) throw refuse('state-conflict', { reason: oneAlready });
}

const oneAlready = {
  zh: '您已有一个预约，可改约或取消后另约。',
  en: 'You have an appointment already. Move it, or cancel it and make another.',
};
