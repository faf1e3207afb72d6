import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addOwnDaysOperation } from '../../../../kernel/server/calendar/add-own-days.ts';
import { perform } from '../../../../kernel/server/perform.ts';
import {
  anybody,
  type CounterHouse,
  counterHouse,
  fang,
  holderOf,
  luo,
} from '../../../../testing/counter-house.ts';
import { person, yunjiang } from '../../../../testing/house.ts';
import type { Booking, FreeDay } from '../../contract/appointments.ts';
import type { Ticket } from '../../contract/counter.ts';
import { bookAppointment } from '../operations/counter/book-appointment.ts';
import { cancelAppointment } from '../operations/counter/cancel-appointment.ts';
import { listAppointments } from '../operations/counter/list-appointments.ts';
import { listFreeTimes } from '../operations/counter/list-free-times.ts';
import { moveAppointment } from '../operations/counter/move-appointment.ts';
import { readOwnAppointment } from '../operations/counter/read-own-appointment.ts';
import { takeTicket } from '../operations/counter/take-ticket.ts';
import { counterReactions } from './reactions.ts';

let house: CounterHouse;
beforeEach(async () => {
  house = await counterHouse();
});
afterEach(() => house.close());

// It is Tuesday, 24 November 2026, ten o'clock in Yunjiang.
const caseId = '018f0000-0000-7000-8000-0000000000c1';
const holder = holderOf(caseId);
const wish = { service: 'abtc-new', day: '2026-11-26', from: '09:30', name: '吕晓明' };
const book = (who = holder as never, more: object = {}) =>
  house.ask<Booking>(who, bookAppointment, { ...wish, ...more });
const on = ({ id, version }: Booking) => ({ bookingId: id, version });
const free = async (from = '2026-11-24', days = 1) =>
  (await house.ask<{ days: FreeDay[] }>(anybody, listFreeTimes, { service: 'abtc-new', from, days })).days;

describe('times free', () => {
  test('are within the hours, and today only those to come', async () => {
    const [today, tomorrow] = await free('2026-11-24', 2);
    expect(today!.times[0]).toEqual({ from: '10:15', to: '10:45', left: 1 });
    expect(tomorrow!.times.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['09:00', '11:30', '14:00', '16:30']),
    );
    expect(tomorrow!.times).toHaveLength(22);
  });
  test('are none on days off, those of the week and the office’s own', async () => {
    const director = person('zhou', ['director']);
    await house.ask(director, addOwnDaysOperation, {
      from: '2026-11-27',
      to: '2026-11-27',
      works: false,
      reason: { zh: '线路检修', en: 'Power works', how: 'recorded' },
    });
    const days = await free('2026-11-27', 3);
    expect(days.map(({ closed, times }) => [closed?.en, times.length])).toEqual([
      ['The office is closed that day', 0],
      ['The office is closed that day', 0],
      ['The office is closed that day', 0],
    ]);
    await expect(book(undefined, { day: '2026-11-28' })).rejects.toMatchObject({ code: 'state-conflict' });
  });
  test('of a service that waits nowhere are refused', async () => {
    await expect(
      house.ask(anybody, listFreeTimes, { service: 'press-visit', days: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an appointment', () => {
  test('is made with the key of a case, numbered, and its time is taken', async () => {
    const booking = await book();
    expect(booking).toMatchObject({
      number: 'YY-2026-000001',
      day: '2026-11-26',
      from: '09:30',
      to: '10:00',
      state: 'booked',
      caseId,
      own: true,
      abilities: { move: true, cancel: true },
    });
    const [day] = await free('2026-11-26');
    expect(day!.times.map(({ from }) => from).slice(0, 3)).toEqual(['09:00', '10:00', '10:15']);
  });
  test('is one at a time for a key; not for anybody without one', async () => {
    await book();
    await expect(book(undefined, { from: '11:00' })).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(book(anybody as never)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(book(luo as never, { from: '11:00' })).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await book(fang as never, { from: '11:00', contact: '138 0000 0000' })).own).toBe(false);
  });
  test('for the last place goes to whoever asks first', async () => {
    await book();
    const other = holderOf('018f0000-0000-7000-8000-0000000000c2');
    await expect(book(other as never)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(book(other as never, { from: '09:40' })).rejects.toMatchObject({ code: 'state-conflict' });
  });
  test('asked for twice by one request is one', async () => {
    const id = randomUUID();
    const input = bookAppointment.contract.input.parse(wish);
    const once = () => perform(house.deps, holder, yunjiang, bookAppointment, input, id);
    expect(await once()).toEqual(await once());
  });
  test('is moved, even to a time that meets its own, and cancelled by its holder', async () => {
    let booking = await house.ask<Booking>(holder, moveAppointment, {
      ...on(await book()),
      day: wish.day,
      from: '09:45',
    });
    expect([booking.from, booking.moved]).toEqual(['09:45', 1]);
    booking = await house.ask<Booking>(holder, cancelAppointment, on(booking));
    expect([booking.state, booking.abilities]).toEqual(['cancelled', {}]);
    expect((await book()).number).toBe('YY-2026-000002');
  });
  test.each([
    ['moved', moveAppointment, { day: '2026-11-26', from: '11:00' }],
    ['cancelled', cancelAppointment, {}],
  ])('is not %s by another, nor as it was before, nor when it is over', async (_what, operation, more) => {
    const booking = await book();
    const other = holderOf('018f0000-0000-7000-8000-0000000000c2');
    for (const who of [other, anybody, luo])
      await expect(house.ask(who, operation, { ...on(booking), ...more })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(house.ask(holder, operation, { ...on(booking), version: 9, ...more })).rejects.toMatchObject(
      { code: 'stale-version' },
    );
    const gone = await house.ask<Booking>(fang, cancelAppointment, on(booking));
    await expect(house.ask(holder, operation, { ...on(gone), ...more })).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });
  test('is seen by its holder, with a text for calendars that changes when it is moved', async () => {
    const read = (who: never) =>
      house.ask<{ booking: Booking | null; ics: string | null }>(who, readOwnAppointment);
    expect(await read(holder as never)).toEqual({ booking: null, ics: null });
    const booking = await book();
    await house.ask(holder, moveAppointment, { ...on(booking), day: wish.day, from: '10:30' });
    const { ics } = await read(holder as never);
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics!)).getFirstSubcomponent('vevent')!);
    expect([event.startDate.toJSDate().toISOString(), event.duration.toSeconds(), event.sequence]).toEqual([
      '2026-11-26T02:30:00.000Z',
      1800,
      1,
    ]);
    expect(ics).not.toContain('吕晓明');
    expect(await read(anybody as never)).toEqual({ booking: null, ics: null });
    expect(await read(holderOf('018f0000-0000-7000-8000-0000000000c2') as never)).toMatchObject({
      booking: null,
    });
  });
});

describe('on the day', () => {
  test('whoever has an appointment takes a number that goes first when its time has come', async () => {
    const booking = await book();
    await expect(house.ask(fang, takeTicket, { bookingId: booking.id })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    house.setClock('2026-11-26T01:20:00Z');
    await house.taken();
    const { ticket } = await house.ask<{ ticket: Ticket }>(fang, takeTicket, { bookingId: booking.id });
    expect([ticket.number, ticket.appointment]).toEqual(['A002', true]);
    const order = async () =>
      (
        await house.ask<{ waiting: Ticket[] }>(
          fang,
          (
            await import('../operations/counter/read-counter.ts')
          ).readCounter,
        )
      ).waiting.map(({ number }) => number);
    expect(await order()).toEqual(['A001', 'A002']);
    house.setClock('2026-11-26T01:30:00Z');
    expect(await order()).toEqual(['A002', 'A001']);
    await expect(house.ask(fang, takeTicket, { bookingId: booking.id })).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });
  test('who does not come has missed it half an hour later; who was moved or came has not', async () => {
    const missed = await book();
    const over = (id: string) =>
      house.as({ kind: 'system', module: 'service-hall', office: 'yunjiang' }, yunjiang, (ctx) =>
        counterReactions[0]!.run(
          ctx,
          { name: 'service-hall.bookingOver', subject: { kind: 'hall-booking', id } },
          undefined,
        ),
      );
    const stateOf = async () => {
      const { items } = await house.ask<{ items: Booking[] }>(fang, listAppointments, { day: '2026-11-26' });
      return items.map(({ state }) => state);
    };
    await over(missed.id);
    expect(await stateOf()).toEqual(['booked']);
    house.setClock('2026-11-26T02:00:00Z');
    await over(missed.id);
    await over(missed.id);
    expect(await stateOf()).toEqual(['missed']);
    await house.ask(fang, takeTicket, { bookingId: missed.id });
    await over(missed.id);
    expect(await stateOf()).toEqual(['came']);
  });
  test('the list of the day is for the staff', async () => {
    await book();
    const list = await house.ask<{ items: Booking[]; week: { booked: number; open: boolean }[] }>(
      fang,
      listAppointments,
      {
        day: '2026-11-26',
      },
    );
    expect(list.items.map(({ name }) => name)).toEqual(['吕晓明']);
    expect(list.week.map(({ booked, open }) => [booked, open]).slice(0, 3)).toEqual([
      [1, true],
      [0, true],
      [0, false],
    ]);
    for (const who of [luo, holder, anybody])
      await expect(house.ask(who, listAppointments)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
