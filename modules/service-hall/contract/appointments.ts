/** Appointments at the counter. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { clockTime } from '../../../kernel/contract/office-time.ts';
import { operation } from '../../../kernel/contract/operation.ts';

export const bookingState = z.enum(['booked', 'came', 'missed', 'cancelled']);
export type BookingState = z.infer<typeof bookingState>;

export const booking = z.object({
  id,
  version,
  /** `YY-2026-000123`. */
  number: z.string(),
  service: z.object({ code: z.string(), name: both }),
  day: isoDate,
  from: clockTime,
  to: clockTime,
  startsAt: instant,
  state: bookingState,
  name: z.string(),
  contact: z.string().nullable(),
  caseId: id.nullable(),
  moved: z.int(),
  /** Made from outside, with the key of a case. */
  own: z.boolean(),
  abilities,
});
export type Booking = z.infer<typeof booking>;

/** Times still free on a day. */
export const freeDay = z.object({
  day: isoDate,
  /** Why there are none: the counter is closed that day, or all is taken. */
  closed: both.nullable(),
  provisional: z.boolean(),
  times: z.array(z.object({ from: clockTime, to: clockTime, left: z.int() })),
});
export type FreeDay = z.infer<typeof freeDay>;

export const listFree = operation({
  name: 'service-hall.listFreeTimes',
  method: 'GET',
  path: '/public/appointments/:service/free',
  open: true,
  about: {
    zh: '某事项从from起几个工作日内可预约的时间；不含任何人的信息。',
    en: 'Times free for a service in the days from a day on. Nothing of anybody is in it.',
  },
  input: z.object({
    service: z.string().max(60),
    from: isoDate.optional(),
    days: z.coerce.number().int().min(1).max(31).default(10),
  }),
  output: z.object({
    service: z.object({ code: z.string(), name: both }),
    minutes: z.int(),
    days: z.array(freeDay),
  }),
});

const entered = {
  name: z.string().trim().min(1).max(100),
  contact: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text || null)
    .nullable()
    .default(null),
};
const when = { day: isoDate, from: clockTime };

export const bookAppointment = operation({
  name: 'service-hall.bookAppointment',
  method: 'POST',
  path: '/service-hall/appointments',
  open: true,
  about: {
    zh: '预约窗口。外面的人凭办件链接预约，一件一个；工作人员可代为预约。',
    en: 'Make an appointment. From outside with the key of a case, one at a time; the staff may make one for anybody.',
  },
  input: z.object({ service: z.string().max(60), ...when, ...entered }),
  output: booking,
  refusals: ['state-conflict'],
});

const onBooking = z.object({ bookingId: id, version });
export const moveAppointment = operation({
  name: 'service-hall.moveAppointment',
  method: 'POST',
  path: '/service-hall/appointments/:bookingId/move',
  open: true,
  about: { zh: '改约到另一时间。', en: 'Move an appointment to another time.' },
  input: onBooking.extend(when),
  output: booking,
  refusals: ['state-conflict', 'stale-version'],
});
export const cancelAppointment = operation({
  name: 'service-hall.cancelAppointment',
  method: 'POST',
  path: '/service-hall/appointments/:bookingId/cancel',
  open: true,
  about: { zh: '取消预约。', en: 'Cancel an appointment.' },
  input: onBooking,
  output: booking,
  refusals: ['state-conflict', 'stale-version'],
});

export const readOwnAppointment = operation({
  name: 'service-hall.readOwnAppointment',
  method: 'GET',
  path: '/service-hall/own-appointment',
  open: true,
  about: {
    zh: '凭办件链接查看自己的预约；没有时为null。ics为可导入日历的文本。',
    en: 'The appointment of whoever comes with a key, or null. ics is a text calendars take.',
  },
  input: z.object({}),
  output: z.object({ booking: booking.nullable(), ics: z.string().nullable() }),
});

export const listAppointments = operation({
  name: 'service-hall.listAppointments',
  method: 'GET',
  path: '/service-hall/appointments',
  about: { zh: '某日的预约。', en: 'Appointments of a day.' },
  input: z.object({ day: isoDate.optional() }),
  output: z.object({
    day: isoDate,
    closed: both.nullable(),
    items: z.array(booking),
    /** In the seven days from this one, how many are booked a day. */
    week: z.array(z.object({ day: isoDate, booked: z.int(), open: z.boolean() })),
    abilities,
  }),
});
