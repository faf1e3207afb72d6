import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMinutes, inOrder, nextFor, type Waiting } from './queue.ts';
import { freeSlots, isFree, minutesOf, mostAtOnce, timeOf } from './slots.ts';
import { afterAct, afterActs, type TicketAct } from './ticket-state.ts';

describe('a ticket', () => {
  test.each<[TicketAct[], string | null]>([
    [[], 'waiting'],
    [['call', 'served'], 'served'],
    [['call', 'callAgain', 'absent', 'back', 'call', 'served'], 'served'],
    [['call', 'handOn', 'call', 'served'], 'served'],
    [['served'], null],
    [['call', 'call'], null],
    [['call', 'absent', 'call'], null],
    [['call', 'served', 'back'], null],
  ])('after %j: %s', (acts, state) => {
    expect(afterActs(acts)).toBe(state);
  });
  test('served is the only end', () => {
    const acts: TicketAct[] = ['call', 'callAgain', 'absent', 'served', 'back', 'handOn'];
    expect(acts.map((act) => afterAct('served', act))).toEqual(acts.map(() => null));
  });
});

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 1, minute));
const ticket = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  id,
  groupId: 'A',
  first: false,
  wantedWindow: null,
  waitingSince: at(0),
  number: 1,
  ...more,
});

describe('the next one', () => {
  const window = { id: 'w1', groups: ['A'] };
  test('is the one who waits longest, but for those that go first', () => {
    const long = ticket('1', { waitingSince: at(0) });
    const late = ticket('2', { waitingSince: at(5), number: 2 });
    const booked = ticket('3', { waitingSince: at(9), first: true, number: 3 });
    expect(nextFor(window, [late, long])?.id).toBe('1');
    expect(nextFor(window, [late, long, booked])?.id).toBe('3');
  });
  test('is of a line this window calls, or was sent to this window', () => {
    expect(nextFor(window, [ticket('1', { groupId: 'B' })])).toBeNull();
    expect(nextFor(window, [ticket('1', { wantedWindow: 'w2' })])).toBeNull();
    expect(nextFor(window, [ticket('1', { groupId: 'B', wantedWindow: 'w1' })])?.id).toBe('1');
  });
  test('everybody is called once, whoever calls: nobody is forgotten', () => {
    const someone = fc.record({
      group: fc.constantFrom('A', 'B'),
      first: fc.boolean(),
      minute: fc.nat(50),
      wanted: fc.constantFrom(null, 'w1', 'w2'),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 15 }), fc.array(fc.boolean()), (people, turns) => {
        let waiting = people.map(({ group, first, minute, wanted }, n) =>
          ticket(String(n), {
            groupId: group,
            first,
            wantedWindow: wanted,
            waitingSince: at(minute),
            number: n,
          }),
        );
        const called: string[] = [];
        const windows = [
          { id: 'w1', groups: ['A'] },
          { id: 'w2', groups: ['A', 'B'] },
        ];
        const rest = people.flatMap(() => [false, true]);
        for (const turn of [...turns, ...rest]) {
          const one = nextFor(windows[Number(turn)]!, waiting);
          if (!one) continue;
          called.push(one.id);
          waiting = waiting.filter(({ id }) => id !== one.id);
        }
        expect(called.toSorted()).toEqual(people.map((_, n) => String(n)).toSorted());
      }),
    );
  });
  test('the order is the same however they are given', () => {
    const several = fc.uniqueArray(fc.record({ id: fc.uuid(), minute: fc.nat(3), first: fc.boolean() }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(several, (people) => {
        const tickets = people.map(({ id, minute, first }) =>
          ticket(id, { waitingSince: at(minute), first }),
        );
        expect(inOrder(tickets.toReversed())).toEqual(inOrder(tickets));
      }),
    );
  });
  test('how long it takes is said only where it is known', () => {
    expect([
      guessMinutes(3, 2, 8),
      guessMinutes(0, 1, 8),
      guessMinutes(3, 0, 8),
      guessMinutes(3, 1, null),
    ]).toEqual([12, 0, null, null]);
  });
});

describe('free times', () => {
  const morning = { opens: minutesOf('09:00'), closes: minutesOf('10:00'), capacity: 1 };
  const said = (slots: { from: number; left: number }[]) =>
    slots.map(({ from, left }) => `${timeOf(from)} ${left}`);
  test('begin each quarter of an hour and end before closing', () => {
    expect(said(freeSlots([morning], [], 30))).toEqual(['09:00 1', '09:15 1', '09:30 1']);
    expect(freeSlots([morning], [], 75)).toEqual([]);
    expect(said(freeSlots([morning], [], 30, minutesOf('09:20')))).toEqual(['09:30 1']);
  });
  test('are those at which one more fits', () => {
    const taken = [{ from: minutesOf('09:00'), to: minutesOf('09:30') }];
    expect(said(freeSlots([morning], taken, 30))).toEqual(['09:30 1']);
    expect(said(freeSlots([{ ...morning, capacity: 2 }], taken, 30))).toEqual([
      '09:00 1',
      '09:15 1',
      '09:30 2',
    ]);
  });
  test('booked one after another, there are never more at once than fit, nor outside the hours', () => {
    const opening = fc
      .record({
        opens: fc.integer({ min: 32, max: 40 }),
        hours: fc.integer({ min: 1, max: 4 }),
        capacity: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ opens, hours, capacity }) => ({
        opens: opens * 15,
        closes: opens * 15 + hours * 60,
        capacity,
      }));
    const wishes = fc.array(
      fc.record({ from: fc.integer({ min: 30, max: 60 }), minutes: fc.constantFrom(15, 20, 40, 60) }),
    );
    fc.assert(
      fc.property(opening, wishes, (open, wanted) => {
        const taken: { from: number; to: number }[] = [];
        for (const { from, minutes } of wanted) {
          const span = { from: from * 15, to: from * 15 + minutes };
          if (isFree([open], taken, span)) taken.push(span);
        }
        expect(mostAtOnce(taken, { from: 0, to: 1440 })).toBeLessThanOrEqual(open.capacity);
        for (const { from, to } of taken) expect(from >= open.opens && to <= open.closes).toBe(true);
      }),
    );
  });
  test('most at once is counted moment by moment', () => {
    const spans = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
    ];
    expect(mostAtOnce(spans, { from: 0, to: 20 })).toBe(2);
    expect(mostAtOnce(spans, { from: 16, to: 20 })).toBe(1);
    expect(mostAtOnce(spans, { from: 20, to: 30 })).toBe(0);
  });
});
