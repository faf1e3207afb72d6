import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { tables } from '../../../../kernel/server/context.ts';
import {
  anybody,
  type CounterHouse,
  counterHouse,
  fang,
  holderOf,
  ji,
  luo,
} from '../../../../testing/counter-house.ts';
import { person, yunjiang } from '../../../../testing/house.ts';
import { bookAppointment } from '../operations/counter/book-appointment.ts';
import {
  bookingsVisible,
  mayBook,
  mayHandleBooking,
  mayLookAtCounter,
  mayServe,
  maySetUp,
} from './policy.ts';
import type { CounterTables } from './tables.ts';

let house: CounterHouse;
const own = holderOf('018f0000-0000-7000-8000-0000000000c1');
const other = holderOf('018f0000-0000-7000-8000-0000000000c2');
const account: Actor = { ...own, holder: { kind: 'hall-account', id: own.holder.id } };
const actors: Actor[] = [
  ji,
  fang,
  luo,
  person('zhou', ['director']),
  person('ye', ['administrator']),
  own,
  other,
  account,
  anybody,
  { kind: 'system', module: 'service-hall', office: 'yunjiang' },
];
beforeAll(async () => {
  house = await counterHouse();
  const wish = { service: 'abtc-new', day: '2026-11-26', name: '吕晓明' };
  await house.ask(own, bookAppointment, { ...wish, from: '09:00' });
  await house.ask(other, bookAppointment, { ...wish, from: '10:00' });
  await house.ask(fang, bookAppointment, { ...wish, from: '11:00' });
});
afterAll(() => house.close());

test.each(
  actors.map((actor) => [actor.kind === 'user' ? actor.userId : JSON.stringify(actor), actor] as const),
)('%s sees the same appointments by the rule and by SQL', async (_name, actor) => {
  const seen = await house.look(actor, yunjiang, async (ctx) => {
    const rows = tables<CounterTables>(ctx).selectFrom('service_hall.booking').selectAll();
    const all = await rows.execute();
    const visible = await rows.where(sql<boolean>`id in (${bookingsVisible(actor)})`).execute();
    return { byRule: all.filter((row) => mayHandleBooking(actor, row) === true), visible };
  });
  expect(seen.visible.map(({ id }) => id).toSorted()).toEqual(seen.byRule.map(({ id }) => id).toSorted());
});

test('who may do what', () => {
  const yes = (may: (actor: Actor) => unknown) => actors.map((actor) => may(actor) === true);
  //                              ji   fang   luo    zhou   ye     own    other  account public system
  expect(yes(mayServe)).toEqual([true, true, false, true, false, false, false, false, false, true]);
  expect(yes(maySetUp)).toEqual([true, false, false, true, true, false, false, false, false, false]);
  expect(yes(mayBook)).toEqual([true, true, false, true, false, true, true, true, false, true]);
  expect(yes(mayLookAtCounter)).toEqual([true, true, true, true, true, false, false, false, false, true]);
});
