import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { perform } from '../../../../kernel/server/perform.ts';
import {
  anybody,
  type CounterHouse,
  counterHouse,
  fang,
  ji,
  luo,
  song,
} from '../../../../testing/counter-house.ts';
import { person, qinghe, yunjiang } from '../../../../testing/house.ts';
import type { Counter, CounterScreen, Ticket } from '../../contract/counter.ts';
import { callAgain } from '../operations/counter/call-again.ts';
import { callNext } from '../operations/counter/call-next.ts';
import { finishTicket } from '../operations/counter/finish-ticket.ts';
import { handOnTicket } from '../operations/counter/hand-on-ticket.ts';
import { noteAbsent } from '../operations/counter/note-absent.ts';
import { readCounter } from '../operations/counter/read-counter.ts';
import { readScreen } from '../operations/counter/read-screen.ts';
import { sitAtWindow } from '../operations/counter/sit-at-window.ts';
import { takeBackTicket } from '../operations/counter/take-back-ticket.ts';
import { takeTicket } from '../operations/counter/take-ticket.ts';

let house: CounterHouse;
beforeEach(async () => {
  house = await counterHouse();
});
afterEach(() => house.close());

const sit = (who = fang, number = '1', here = true) =>
  house.ask(who, sitAtWindow, { windowId: house.window(number), here });
const next = (who = fang, number = '1') => house.ask(who, callNext, { windowId: house.window(number) });
const at = (counter: Counter, number = '1') => counter.windows.find((one) => one.number === number)!.ticket!;
const on = ({ id, version }: Ticket) => ({ ticketId: id, version });
const numbers = (tickets: Ticket[]) => tickets.map(({ number }) => number);

describe('a number', () => {
  test('is given by the staff, counts by line and day, and says how many wait before it', async () => {
    expect(numbers([await house.taken(), await house.taken('B'), await house.taken()])).toEqual([
      'A001',
      'B001',
      'A002',
    ]);
    const { ticket, ahead, minutes } = await house.ask<{
      ticket: Ticket;
      ahead: number;
      minutes: number | null;
    }>(fang, takeTicket, { service: 'abtc-new' });
    expect([ticket.number, ticket.service?.code, ahead, minutes]).toEqual(['A003', 'abtc-new', 2, null]);
    house.setClock('2026-11-25T02:00:00Z');
    expect((await house.taken()).number).toBe('A001');
  });
  test('is given to nobody by a reader or the public, nor for a service that waits nowhere', async () => {
    const input = { groupId: house.line('A') };
    await expect(house.ask(luo, takeTicket, input)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(anybody, takeTicket, input)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(fang, takeTicket, { service: 'press-visit' })).rejects.toMatchObject({
      code: 'state-conflict',
    });
  });
  test('asked for twice by one request is one number', async () => {
    const id = randomUUID();
    const input = takeTicket.contract.input.parse({ groupId: house.line('A') });
    const once = () => perform(house.deps, fang, yunjiang, takeTicket, input, id);
    expect(await once()).toEqual(await once());
    expect((await house.ask(fang, readCounter)).waiting).toHaveLength(1);
  });
  test('is of this office alone', async () => {
    await house.taken();
    const other = person('bai', ['hall-clerk'], qinghe);
    const counter = (await house.perform(other, qinghe, readCounter, {})) as Counter;
    expect([counter.waiting, counter.groups, counter.windows]).toEqual([[], [], []]);
  });
});

describe('a window', () => {
  test('calls nobody until somebody sits there; two never sit at one', async () => {
    await house.taken();
    await expect(next()).rejects.toMatchObject({ code: 'state-conflict' });
    await sit();
    await expect(sit(song)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(next(song)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(sit(luo)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(at(await next()).number).toBe('A001');
  });
  test('calls the next of its lines, one at a time, and says when nobody waits', async () => {
    await house.taken('B');
    await house.taken();
    await sit();
    expect(at(await next()).number).toBe('A001');
    await expect(next()).rejects.toMatchObject({ code: 'state-conflict' });
    await house.ask(fang, finishTicket, on(at(await house.ask(fang, readCounter))));
    await expect(next()).rejects.toMatchObject({ code: 'state-conflict' });
    await sit(song, '2');
    expect(at(await next(song, '2'), '2').number).toBe('B001');
  });
  test('is left when one sits down at another, but not while somebody is there', async () => {
    await house.taken();
    await sit();
    expect((await sit(fang, '2')).windows.map(({ clerk }) => clerk?.id)).toEqual([undefined, 'fang']);
    await next(fang, '2');
    await expect(sit(fang, '1')).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(sit(fang, '2', false)).rejects.toMatchObject({ code: 'state-conflict' });
  });
});

describe('whoever is called', () => {
  let ticket: Ticket;
  beforeEach(async () => {
    await house.taken();
    await sit();
    ticket = at(await next());
  });
  test('is called again, and dealt with', async () => {
    house.setClock('2026-11-24T02:05:00Z');
    ticket = at(await house.ask(fang, callAgain, on(ticket)));
    expect([ticket.calls, ticket.waited]).toEqual([2, 0]);
    const counter = await house.ask(fang, finishTicket, on(ticket));
    expect([counter.served, counter.windows[0]!.ticket, counter.meanWait]).toEqual([1, null, 0]);
  });
  test('who does not come is put back in line when here, before the others', async () => {
    await house.taken();
    const counter = await house.ask(fang, noteAbsent, on(ticket));
    expect(numbers(counter.absent)).toEqual(['A001']);
    const back = await house.ask(fang, takeBackTicket, on(counter.absent[0]!));
    expect(numbers(back.waiting)).toEqual(['A001', 'A002']);
    expect(at(await next()).number).toBe('A001');
  });
  test('is handed on to another line and keeps the number; or to one window', async () => {
    await house.taken('B');
    let counter = await house.ask(fang, handOnTicket, { ...on(ticket), groupId: house.line('B') });
    expect(numbers(counter.waiting)).toEqual(['A001', 'B001']);
    await sit(song, '2');
    counter = await next(song, '2');
    expect(at(counter, '2').number).toBe('A001');
    const sent = await house.ask(song, handOnTicket, {
      ...on(at(counter, '2')),
      windowId: house.window('1'),
    });
    expect(sent.waiting.map(({ number, window }) => [number, window])).toEqual([
      ['A001', '1'],
      ['B001', null],
    ]);
    expect(at(await next(song, '2'), '2').number).toBe('B001');
    expect(at(await next(fang, '1')).number).toBe('A001');
  });
  test('is handed on nowhere, or to where it is: refused', async () => {
    for (const to of [{}, { groupId: house.line('A') }, { windowId: house.window('1') }])
      await expect(house.ask(fang, handOnTicket, { ...on(ticket), ...to })).rejects.toMatchObject({
        code: 'state-conflict',
      });
  });
  test.each([
    ['callAgain', callAgain],
    ['noteAbsent', noteAbsent],
    ['finishTicket', finishTicket],
  ])('%s: only whoever sits there, only as last seen, only today', async (_name, operation) => {
    await expect(house.ask(luo, operation, on(ticket))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(song, operation, on(ticket))).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(house.ask(fang, operation, { ...on(ticket), version: 1 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    house.setClock('2026-11-25T02:00:00Z');
    await expect(house.ask(fang, operation, on(ticket))).rejects.toMatchObject({ code: 'state-conflict' });
  });
  test('who was dealt with is not called back', async () => {
    await house.ask(fang, finishTicket, on(ticket));
    const served = { ticketId: ticket.id, version: ticket.version + 1 };
    await expect(house.ask(fang, takeBackTicket, served)).rejects.toMatchObject({ code: 'state-conflict' });
  });
  test('of yesterday does not stand in the way of today', async () => {
    house.setClock('2026-11-25T02:00:00Z');
    await house.taken();
    expect(at(await next()).number).toBe('A001');
  });
});

test('the screen shows numbers and windows to anybody, and nothing else', async () => {
  await house.ask(fang, takeTicket, { service: 'abtc-new' });
  await house.taken();
  await sit();
  await next();
  const screen = await house.ask<CounterScreen>(anybody, readScreen);
  expect(screen.called).toEqual([{ number: 'A001', window: '1', calls: 1, at: '2026-11-24T02:00:00.000Z' }]);
  expect(screen.lines.map(({ letter, waiting }) => [letter, waiting])).toEqual([
    ['A', 1],
    ['B', 0],
  ]);
  expect(JSON.stringify(screen)).not.toMatch(/fang|clerk|service/);
  await expect(house.ask(anybody, readCounter)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('the lines of the ledger say what became of a number', async () => {
  await house.taken();
  await sit();
  const ticket = at(await next());
  await house.ask(fang, finishTicket, on(ticket));
  const lines = await house.look(ji, yunjiang, (ctx) =>
    ctx.db
      .selectFrom('kernel.ledger')
      .select(['verb'])
      .where('subject_id', '=', ticket.id)
      .orderBy('seq')
      .execute(),
  );
  expect(lines.map(({ verb }) => verb)).toEqual([
    'service-hall.ticket-taken',
    'service-hall.ticket-called',
    'service-hall.ticket-served',
  ]);
});
