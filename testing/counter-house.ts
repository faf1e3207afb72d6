/** A house with the counter set up: two lines, two windows, mornings and afternoons. */
import type { Actor, VisitorActor } from '../kernel/server/actor.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import type { Counter, CounterSetUp, Ticket } from '../modules/service-hall/contract/counter.ts';
import { serviceHall } from '../modules/service-hall/server/index.ts';
import { saveGroup } from '../modules/service-hall/server/operations/counter/save-group.ts';
import { saveHours } from '../modules/service-hall/server/operations/counter/save-hours.ts';
import { saveWindow } from '../modules/service-hall/server/operations/counter/save-window.ts';
import { takeTicket } from '../modules/service-hall/server/operations/counter/take-ticket.ts';
import { person, type TestHouse, testHouse, yunjiang } from './house.ts';

/** 季 is chief of the hall, 方 and 宋 sit at windows, 罗 reads. */
export const ji = person('ji', ['hall-chief']);
export const fang = person('fang', ['hall-clerk']);
export const song = person('song', ['hall-clerk']);
export const luo = person('luo', ['reader']);
export const anybody: Actor = { kind: 'public', office: 'yunjiang' };

/** Somebody outside with the key of a case. */
export function holderOf(id: string): VisitorActor {
  return { kind: 'visitor', office: 'yunjiang', holder: { kind: 'hall-case', id } };
}

export interface CounterHouse extends TestHouse {
  ask<T = Counter>(actor: Actor, operation: AnyOperation, input?: unknown): Promise<T>;
  setUp: CounterSetUp;
  /** The id of the line of a letter, of the window of a number. */
  line(letter: string): string;
  window(number: string): string;
  /** A number taken in a line. */
  taken(letter?: string): Promise<Ticket>;
}

export async function counterHouse(): Promise<CounterHouse> {
  const house = await testHouse([serviceHall]);
  const ask = <T>(actor: Actor, operation: AnyOperation, input: unknown = {}) =>
    house.perform(actor, yunjiang, operation, input) as Promise<T>;
  for (const [letter, zh, en, services] of [
    ['A', '旅行卡', 'Travel cards', ['abtc-new']],
    ['B', '认证', 'Authentication', ['apostille']],
  ] as const)
    await ask(ji, saveGroup, {
      letter,
      name: { zh, en },
      services: services.map((code) => ({ code, minutes: 30 })),
    });
  let setUp = await ask<CounterSetUp>(ji, saveHours, {
    hours: [1, 2, 3, 4, 5].flatMap((weekday) => [
      { weekday, opens: '09:00', closes: '12:00', capacity: 1 },
      { weekday, opens: '14:00', closes: '17:00', capacity: 2 },
    ]),
  });
  const line = (letter: string) => setUp.groups.find((one) => one.letter === letter)!.id;
  await ask(ji, saveWindow, { number: '1', groups: [line('A')] });
  setUp = await ask<CounterSetUp>(ji, saveWindow, { number: '2', groups: [line('A'), line('B')] });
  const window = (number: string) => setUp.windows.find((one) => one.number === number)!.id;
  const taken = async (letter = 'A') =>
    (await ask<{ ticket: Ticket }>(fang, takeTicket, { groupId: line(letter) })).ticket;
  return { ...house, ask, setUp, line, window, taken };
}
