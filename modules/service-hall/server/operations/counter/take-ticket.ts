import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { nextNumber } from '../../../../../kernel/server/number-series.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { takeTicket as contract } from '../../../contract/counter.ts';
import { guessMinutes, inOrder } from '../../core/counter/queue.ts';
import { arrive } from '../../counter/arrive.ts';
import { asWaiting } from '../../counter/as-waiting.ts';
import { mayServe } from '../../counter/policy.ts';
import { presentTicket } from '../../counter/present-ticket.ts';
import {
  type GroupRow,
  groupsInUse,
  servicesPlaced,
  type TicketRow,
  ticketsOfDay,
  windowsInUse,
} from '../../counter/queries.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { counterSays } from '../../counter/words.ts';
import { refuse } from '../../refuse.ts';

/** Gives somebody who came a number of the day. Who it is, is not written down. */
export const takeTicket = implement(contract, async (ctx, { groupId, service, bookingId }) => {
  demand(mayServe(ctx.actor));
  const booking = bookingId === undefined ? null : await arrive(ctx, bookingId);
  const code = booking?.service ?? service ?? null;
  const group = await groupAsked(ctx, groupId, code);
  const number = await nextNumber(ctx, `ticket-${ctx.today}-${group.letter}`);
  const id = ctx.newId();
  await tables<CounterTables>(ctx)
    .insertInto('service_hall.ticket')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      day: ctx.today,
      group_id: group.id,
      letter: group.letter,
      number,
      service: code,
      state: 'waiting',
      booking: booking?.id ?? null,
      first: booking !== null,
      taken_at: ctx.now,
      waiting_since: booking?.since ?? ctx.now,
      wanted_window: null,
      window_id: null,
      clerk: null,
    })
    .execute();
  ctx.record({
    verb: 'service-hall.ticket-taken',
    subject: { kind: 'hall-ticket', id },
    data: { number: `${group.letter}${number}`, ...(booking && { booking: booking.id }) },
  });
  return presentTaken(ctx, id, group);
});

async function groupAsked(ctx: Ctx, groupId: string | undefined, service: string | null): Promise<GroupRow> {
  const groups = await groupsInUse(ctx);
  const placed =
    service === null ? undefined : (await servicesPlaced(ctx)).find((one) => one.service === service);
  const wanted = groupId ?? placed?.group_id;
  const group = groups.find(({ id }) => id === wanted);
  if (group) return group;
  throw refuse('state-conflict', {
    reason: groupId === undefined ? counterSays.noLine : counterSays.lineGone,
  });
}

async function presentTaken(ctx: Ctx, id: string, group: GroupRow) {
  const rows = await ticketsOfDay(ctx);
  const windows = await windowsInUse(ctx);
  const waiting = inOrder(
    rows.filter((row) => row.state === 'waiting' && row.group_id === group.id).map(asWaiting(ctx.now)),
  );
  const ahead = waiting.findIndex((one) => one.id === id);
  const staffed = windows.filter(({ clerk, groups }) => clerk !== null && groups.includes(group.id)).length;
  const numbers = new Map(windows.map((window) => [window.id, window.number]));
  const row = rows.find((one) => one.id === id)!;
  const minutes = guessMinutes(ahead, staffed, eachTakes(rows, group));
  return { ticket: presentTicket(row, numbers, ctx.now), ahead, minutes };
}

/** Mean minutes at the window of those of this line who were dealt with today. */
function eachTakes(rows: TicketRow[], group: GroupRow): number | null {
  const served = rows.filter((row) => row.state === 'served' && row.group_id === group.id && row.called_at);
  if (served.length === 0) return null;
  const sum = served.reduce((total, row) => total + row.ended_at!.getTime() - row.called_at!.getTime(), 0);
  return sum / served.length / 60_000;
}
