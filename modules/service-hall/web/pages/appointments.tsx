import { useState } from 'react';
import { isoDate } from '../../../../kernel/contract/dates.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { cancelAppointment, listAppointments } from '../../contract/appointments.ts';
import { takeTicket } from '../../contract/counter.ts';
import { BookDialog } from '../parts/book-dialog.tsx';
import { BookingTable } from '../parts/booking-table.tsx';
import { HallTabs } from '../parts/hall-tabs.tsx';
import '../counter.css';
import { hallTexts } from '../texts.ts';

/** The appointments of a day, with the week from it to choose from. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  const day = isoDate.safeParse(search['day']).data ?? today;
  const read = useRead(listAppointments, { day }, { keepOld: true });
  const cancel = useWrite(cancelAppointment);
  const take = useWrite(takeTicket);
  const [booking, book] = useState(false);
  const [given, tell] = useState('');
  async function come(bookingId: string) {
    const taken = await take.send({ bookingId });
    if (taken) tell(t('counter.bookings.came', { number: taken.ticket.number }));
  }
  const refusal = take.refusal ?? cancel.refusal;
  return (
    <>
      <ListHead title={{ zh: '预约', en: 'Appointments' }}>
        {read.data && (
          <AbilityButton ability={read.data.abilities['book']} onClick={() => book(true)}>
            {t('counter.bookings.new')}
          </AbilityButton>
        )}
      </ListHead>
      <HallTabs at="/appointments" />
      <Loaded from={read}>
        {({ items, week, closed }) => (
          <>
            <nav className="day-nav" aria-label={t('counter.bookings.week')}>
              {week.map((one) => (
                <AppLink
                  key={one.day}
                  to={`/appointments?day=${one.day}`}
                  aria-current={one.day === day ? 'date' : undefined}
                >
                  <Day of={one.day} />
                  <span className="cap block">
                    {one.open
                      ? t('counter.bookings.booked', { count: one.booked })
                      : t('counter.bookings.closed')}
                  </span>
                </AppLink>
              ))}
              {day !== today && <AppLink to="/appointments">{t('counter.bookings.today')}</AppLink>}
            </nav>
            {refusal && <RefusalSay refusal={refusal} />}
            <p role="status" className="given">
              {given}
            </p>
            {items.length === 0 ? (
              <Empty>{closed ? say(closed) : t('counter.bookings.none')}</Empty>
            ) : (
              <BookingTable
                rows={items}
                busy={take.sending || cancel.sending}
                onCome={({ id }) => void come(id)}
                onCancel={({ id, version }) => void cancel.send({ bookingId: id, version })}
              />
            )}
          </>
        )}
      </Loaded>
      {booking && <BookDialog day={day} onClose={() => book(false)} />}
    </>
  );
}
