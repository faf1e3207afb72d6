import type { Abilities } from '../../../../kernel/contract/abilities.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Counter, CounterGroup, CounterWindow, Ticket } from '../../contract/counter.ts';
import { inOrder } from '../core/counter/queue.ts';
import { asWaiting } from './as-waiting.ts';
import { mayServe, maySetUp } from './policy.ts';
import { presentTicket, serviceNamed, waitedMinutes } from './present-ticket.ts';
import {
  type GroupRow,
  groupsInUse,
  type ServiceRow,
  servicesPlaced,
  type TicketRow,
  ticketsOfDay,
  type WindowRow,
  windowsInUse,
} from './queries.ts';
import { counterSays } from './words.ts';

/** The counter today, whole. */
export async function wholeCounter(ctx: Ctx): Promise<Counter> {
  const [groups, windows, services, rows] = [
    await groupsInUse(ctx),
    await windowsInUse(ctx),
    await servicesPlaced(ctx),
    await ticketsOfDay(ctx),
  ];
  const numbers = new Map(windows.map(({ id, number }) => [id, number]));
  const present = (row: TicketRow) => presentTicket(row, numbers, ctx.now);
  const waiting = inOrder(rows.filter(({ state }) => state === 'waiting').map(asWaiting(ctx.now))).map(
    ({ row }) => row,
  );
  const absent = rows.filter(({ state }) => state === 'absent').toSorted(latestEnd);
  return {
    day: ctx.today,
    groups: groups.map((group) => presentGroup(ctx, group, services, waiting)),
    windows: await presentWindows(
      ctx,
      windows,
      rows.filter(({ state }) => state === 'called'),
      present,
    ),
    waiting: waiting.map(present),
    absent: absent.map(present),
    served: rows.filter(({ state }) => state === 'served').length,
    meanWait: meanWait(ctx, rows),
    abilities: { takeTicket: mayServe(ctx.actor), setUp: maySetUp(ctx.actor) },
  };
}

function latestEnd(a: TicketRow, b: TicketRow): number {
  return b.ended_at!.getTime() - a.ended_at!.getTime();
}

function presentGroup(ctx: Ctx, group: GroupRow, services: ServiceRow[], waiting: TicketRow[]): CounterGroup {
  const mine = waiting.filter((row) => row.group_id === group.id);
  return {
    id: group.id,
    version: group.version,
    letter: group.letter,
    name: { zh: group.name_zh, en: group.name_en },
    services: servicesOf(group, services),
    waiting: mine.length,
    longest: Math.max(0, ...mine.map((row) => waitedMinutes(row, ctx.now))),
  };
}

/** The services that wait in a line, with how long an appointment takes. */
export function servicesOf(group: { id: string }, services: ServiceRow[]): CounterGroup['services'] {
  return services
    .filter(({ group_id }) => group_id === group.id)
    .map(({ service, minutes }) => ({ ...serviceNamed(service), minutes }));
}

async function presentWindows(
  ctx: Ctx,
  windows: WindowRow[],
  called: TicketRow[],
  present: (row: TicketRow) => Ticket,
): Promise<CounterWindow[]> {
  const nameOf = await namesOf(
    ctx,
    windows.flatMap(({ clerk }) => clerk ?? []),
  );
  return windows.map((window) => {
    const row = called.find(({ window_id }) => window_id === window.id);
    const mine = ctx.actor.kind === 'user' && window.clerk === ctx.actor.userId;
    return {
      id: window.id,
      version: window.version,
      number: window.number,
      groups: window.groups,
      clerk: window.clerk === null ? null : { id: window.clerk, name: nameOf(window.clerk) },
      mine,
      ticket: row ? present(row) : null,
      abilities: abilitiesOf(ctx, window, mine, row !== undefined),
    };
  });
}

function abilitiesOf(ctx: Ctx, window: WindowRow, mine: boolean, busy: boolean): Abilities {
  const serve = mayServe(ctx.actor);
  if (serve !== true) return { sit: serve, call: serve, step: serve };
  const at = mine ? true : counterSays.windowUnstaffed;
  return {
    sit:
      mine || window.clerk === null
        ? busy && mine
          ? counterSays.windowBusy
          : true
        : counterSays.windowTaken,
    call: mine && busy ? counterSays.windowBusy : at,
    step: at,
  };
}

function meanWait(ctx: Ctx, rows: TicketRow[]): number | null {
  const called = rows.filter((row) => row.first_called !== null);
  if (called.length === 0) return null;
  const sum = called.reduce((total, row) => total + waitedMinutes(row, ctx.now), 0);
  return Math.round(sum / called.length);
}
