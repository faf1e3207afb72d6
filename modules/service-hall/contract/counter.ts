/** The counter: lines of people, their tickets, and the windows that call them. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { clockTime } from '../../../kernel/contract/office-time.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** Where a ticket stands. */
export const ticketState = z.enum(['waiting', 'called', 'served', 'absent']);
export type TicketState = z.infer<typeof ticketState>;

/** A number taken. It does not say who took it. */
export const ticket = z.object({
  id,
  version,
  /** `A012`: the letter of its line and the number of the day. */
  number: z.string(),
  groupId: id,
  service: z.object({ code: z.string(), name: both }).nullable(),
  state: ticketState,
  /** It has an appointment, or was handed on: it goes before those who wait in turn. */
  first: z.boolean(),
  appointment: z.boolean(),
  takenAt: instant,
  calledAt: instant.nullable(),
  calls: z.int(),
  /** The window it is called to, or is to go to. */
  window: z.string().nullable(),
  /** Minutes waited, up to now or to the first call. */
  waited: z.int(),
});
export type Ticket = z.infer<typeof ticket>;

export const counterGroup = z.object({
  id,
  version,
  letter: z.string(),
  name: both,
  services: z.array(z.object({ code: z.string(), name: both, minutes: z.int() })),
  waiting: z.int(),
  /** Minutes the first of those who wait has waited. */
  longest: z.int(),
});
export type CounterGroup = z.infer<typeof counterGroup>;

export const counterWindow = z.object({
  id,
  version,
  number: z.string(),
  groups: z.array(id),
  /** Who sits there. */
  clerk: z.object({ id: z.string(), name: both }).nullable(),
  mine: z.boolean(),
  /** Whom it has called. */
  ticket: ticket.nullable(),
  abilities,
});
export type CounterWindow = z.infer<typeof counterWindow>;

/** The counter today, as whoever works there sees it. */
export const counter = z.object({
  day: isoDate,
  groups: z.array(counterGroup),
  windows: z.array(counterWindow),
  /** Those who wait, in the order they are called. */
  waiting: z.array(ticket),
  /** Those who did not come when called, latest first. */
  absent: z.array(ticket),
  served: z.int(),
  /** Mean minutes from taking a number to the first call, of those called today; null where nobody was. */
  meanWait: z.int().nullable(),
  abilities,
});
export type Counter = z.infer<typeof counter>;

export const readCounter = operation({
  name: 'service-hall.readCounter',
  method: 'GET',
  path: '/service-hall/counter',
  about: { zh: '今天的窗口：排队、窗口和叫号。', en: 'The counter today: lines, windows and who is called.' },
  input: z.object({}),
  output: counter,
});

export const takeTicket = operation({
  name: 'service-hall.takeTicket',
  method: 'POST',
  path: '/service-hall/counter/tickets',
  about: {
    zh: '取号：给来人一个号；bookingId为其预约，按预约时间优先。',
    en: 'Give somebody who came a number; with bookingId, of an appointment, which goes first at its time.',
  },
  input: z.object({
    groupId: id.optional(),
    service: z.string().max(60).optional(),
    bookingId: id.optional(),
  }),
  output: z.object({
    ticket,
    ahead: z.int(),
    /** About how long it may take; null where nothing is known yet. */ minutes: z.int().nullable(),
  }),
  refusals: ['state-conflict'],
});

const atWindow = z.object({ windowId: id });

export const sitAtWindow = operation({
  name: 'service-hall.sitAtWindow',
  method: 'POST',
  path: '/service-hall/counter/windows/:windowId/sit',
  about: { zh: '到一个窗口上岗；here为假时离岗。', en: 'Sit down at a window; with here false, leave it.' },
  input: atWindow.extend({ here: z.boolean() }),
  output: counter,
  refusals: ['state-conflict'],
});

export const callNext = operation({
  name: 'service-hall.callNext',
  method: 'POST',
  path: '/service-hall/counter/windows/:windowId/next',
  about: {
    zh: '叫下一个号；窗口正在办理的号须先办结。',
    en: 'Call the next number to this window. Whoever is there must be dealt with first.',
  },
  input: atWindow,
  output: counter,
  refusals: ['state-conflict'],
});

const onTicket = z.object({ ticketId: id, version });
function ticketStep(verb: string, path: string, about: { zh: string; en: string }) {
  return {
    name: `service-hall.${verb}`,
    method: 'POST' as const,
    path: `/service-hall/counter/tickets/:ticketId/${path}` as const,
    about,
    input: onTicket,
    output: counter,
    refusals: ['state-conflict', 'stale-version'],
  };
}

export const callAgain = operation(
  ticketStep('callAgain', 'call-again', { zh: '再叫一次。', en: 'Call it once more.' }),
);
export const noteAbsent = operation(
  ticketStep('noteAbsent', 'absent', { zh: '叫号未到。', en: 'Nobody came when it was called.' }),
);
export const finishTicket = operation(
  ticketStep('finishTicket', 'served', { zh: '办结。', en: 'It is dealt with.' }),
);
export const takeBackTicket = operation(
  ticketStep('takeBackTicket', 'back', {
    zh: '过号的人来了：重新排入，排在前面。',
    en: 'Whoever did not come is here now: the number waits again, before the others.',
  }),
);
export const handOnTicket = operation({
  ...ticketStep('handOnTicket', 'hand-on', {
    zh: '转到另一类业务，或另一窗口；不必重新取号。',
    en: 'Hand it on to another line or window; no new number is taken.',
  }),
  input: onTicket.extend({ groupId: id.optional(), windowId: id.optional() }),
});

/** What the screen in the hall shows: numbers and windows, nothing of anybody. */
export const counterScreen = z.object({
  day: isoDate,
  time: z.string(),
  called: z.array(z.object({ number: z.string(), window: z.string(), calls: z.int(), at: instant })),
  lines: z.array(z.object({ letter: z.string(), name: both, waiting: z.int() })),
});
export type CounterScreen = z.infer<typeof counterScreen>;

export const readScreen = operation({
  name: 'service-hall.readScreen',
  method: 'GET',
  path: '/public/counter-screen',
  open: true,
  about: {
    zh: '公众网站：叫号屏。只有号码和窗口，没有个人信息。',
    en: 'Public site: the call screen. Numbers and windows only, nothing of anybody.',
  },
  input: z.object({}),
  output: counterScreen,
});

/** How the counter is set up: lines with their services, windows, opening hours. */
export const counterSetUp = z.object({
  groups: z.array(counterGroup.pick({ id: true, version: true, letter: true, name: true, services: true })),
  windows: z.array(counterWindow.pick({ id: true, version: true, number: true, groups: true })),
  hours: z.array(z.object({ weekday: z.int(), opens: clockTime, closes: clockTime, capacity: z.int() })),
  /** Services that wait in no line: nobody can take a number or an appointment for them. */
  unplaced: z.array(z.object({ code: z.string(), name: both })),
  abilities,
});
export type CounterSetUp = z.infer<typeof counterSetUp>;

export const readSetUp = operation({
  name: 'service-hall.readCounterSetUp',
  method: 'GET',
  path: '/service-hall/counter/set-up',
  about: {
    zh: '窗口的设置：业务分组、窗口、开放时间。',
    en: 'How the counter is set up: lines, windows, hours.',
  },
  input: z.object({}),
  output: counterSetUp,
});

const words = z.string().trim().min(1).max(40);

export const saveGroup = operation({
  name: 'service-hall.saveCounterGroup',
  method: 'POST',
  path: '/service-hall/counter/groups',
  about: {
    zh: '新设或修改一类排队业务；retire为真时停用。',
    en: 'Set up a line or change it; with retire, use it no longer.',
  },
  input: z.object({
    /** Of the line that is changed; none for a new one. */
    on: z.object({ id, version }).optional(),
    letter: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]$/),
    name: z.object({ zh: words, en: words }),
    services: z.array(z.object({ code: z.string().max(60), minutes: z.int().min(5).max(480) })).max(60),
    retire: z.boolean().default(false),
  }),
  output: counterSetUp,
  refusals: ['state-conflict', 'stale-version'],
});

export const saveWindow = operation({
  name: 'service-hall.saveCounterWindow',
  method: 'POST',
  path: '/service-hall/counter/windows',
  about: {
    zh: '新设或修改一个窗口；retire为真时停用。',
    en: 'Set up a window or change it; with retire, use it no longer.',
  },
  input: z.object({
    on: z.object({ id, version }).optional(),
    number: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9A-Z]{1,4}$/),
    groups: z.array(id).min(1).max(26),
    retire: z.boolean().default(false),
  }),
  output: counterSetUp,
  refusals: ['state-conflict', 'stale-version'],
});

export const saveHours = operation({
  name: 'service-hall.saveCounterHours',
  method: 'POST',
  path: '/service-hall/counter/hours',
  about: {
    zh: '设定每周的开放时间和可同时预约的人数；节假日按本办工作日历关闭。',
    en: 'Set when the counter is open in the week, and how many appointments at a time. Days off follow the office’s calendar.',
  },
  input: z.object({
    hours: z
      .array(
        z.object({
          weekday: z.int().min(1).max(7),
          opens: clockTime,
          closes: clockTime,
          capacity: z.int().min(1).max(100),
        }),
      )
      .max(28),
  }),
  output: counterSetUp,
});
