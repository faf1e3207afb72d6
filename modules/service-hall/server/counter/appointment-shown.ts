import { isoDate } from '../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Booking, FreeDay } from '../../contract/appointments.ts';
import { daysFrom } from '../core/counter/days-from.ts';
import { freeTimes } from './free-times.ts';
import { ownBooking } from './own-booking.ts';
import { presentBooking } from './present-booking.ts';
import { serviceNamed } from './present-ticket.ts';
import { servicesPlaced } from './queries.ts';

/** How many days of times stand on a page. */
const shownDays = 7;

/** What the page of one's own appointment shows: the one that stands, and the free times of what was asked for. */
export interface AppointmentShown {
  booking: Booking | null;
  services: { code: string; name: Both }[];
  asked: { code: string; moving: boolean; days: FreeDay[]; nextFrom: string } | null;
  today: string;
}

/** Reads the page of one's own appointment, as its address asks. A service that is none counts as not said. */
export async function appointmentShown(
  ctx: Ctx,
  query: Readonly<Record<string, unknown>>,
): Promise<AppointmentShown> {
  const row = await ownBooking(ctx);
  const booking = row ? presentBooking(ctx, row) : null;
  const services = (await servicesPlaced(ctx)).map(({ service }) => serviceNamed(service));
  const moving = query['move'] === 'yes' && booking?.state === 'booked';
  const stands = booking?.state === 'booked';
  const code = moving ? booking.service.code : stands ? undefined : query['service'];
  const known = services.find((one) => one.code === code);
  const shown = { booking, services, today: ctx.today };
  if (!known) return { ...shown, asked: null };
  const from = isoDate.catch(ctx.today).parse(query['from']);
  const { days } = await freeTimes(ctx, { service: known.code, from, days: shownDays });
  const nextFrom = daysFrom(days[0]!.day, shownDays + 1).at(-1)!;
  return { ...shown, asked: { code: known.code, moving, days, nextFrom } };
}
