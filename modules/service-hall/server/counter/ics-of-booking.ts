import ical from 'ical-generator';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Office } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Booking } from '../../contract/appointments.ts';

import { ownBooking } from './own-booking.ts';
import { presentBooking } from './present-booking.ts';

/** An appointment as calendars take it (RFC 5545). One that was moved replaces the one before: the same id, a higher sequence. */
function icsOfBooking(booking: Booking, office: Office, lang: Lang, now: Date, minutes: number): string {
  const calendar = ical({
    prodId: { company: 'Chancery', product: 'Service hall', language: lang.toUpperCase() },
  });
  const startsAt = new Date(booking.startsAt);
  calendar.createEvent({
    id: `booking-${booking.id}`,
    sequence: booking.moved,
    stamp: now,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    summary: `${office.shortName[lang]} · ${booking.service.name[lang]}`,
    description: description[lang](booking.number),
    location: office.name[lang],
  });
  return calendar.toString();
}

/** The text for calendars of whoever comes with a key; null where no appointment stands. */
export async function icsOfOwn(ctx: Ctx, lang: Lang): Promise<string | null> {
  const row = await ownBooking(ctx);
  if (row?.state !== 'booked') return null;
  const minutes = (row.ends_at.getTime() - row.starts_at.getTime()) / 60_000;
  return icsOfBooking(presentBooking(ctx, row), ctx.office, lang, ctx.now, minutes);
}

const description: Record<Lang, (number: string) => string> = {
  zh: (number) => `预约编号${number}。请提前10分钟到窗口报编号取号。`,
  en: (number) => `Appointment ${number}. Be there ten minutes early and give this number at the counter.`,
};
