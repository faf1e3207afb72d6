import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { Booking, BookingState } from '../../contract/appointments.ts';
import { hallTexts } from '../texts.ts';

const marks: Record<BookingState, Mark> = {
  booked: 'on-time',
  came: 'done',
  missed: 'late',
  cancelled: 'refused',
};

interface Props {
  rows: Booking[];
  busy: boolean;
  onCome: (booking: Booking) => void;
  onCancel: (booking: Booking) => void;
}

/** The appointments of a day: when, who, for what, and what became of it. */
export function BookingTable({ rows, busy, onCome, onCancel }: Props) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<Booking>[] = [
    {
      id: 'time',
      head: t('counter.bookings.time'),
      className: 'number',
      cell: ({ from, to }) => `${from}–${to}`,
    },
    {
      id: 'who',
      head: t('counter.bookings.who'),
      names: true,
      cell: ({ name, number, contact, own }) => (
        <>
          {name}
          <span className="cap block">
            {[number, contact, own && t('counter.bookings.own')].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    { id: 'service', head: t('counter.bookings.service'), cell: ({ service }) => say(service.name) },
    {
      id: 'state',
      head: t('counter.bookings.state'),
      cell: ({ state }) => <StateMark mark={marks[state]}>{t(`counter.bookings.states.${state}`)}</StateMark>,
    },
    {
      id: 'steps',
      head: '',
      bare: true,
      cell: (booking) => (
        <span className="do-row booking-steps">
          {booking.abilities['come'] === true && (
            <Button small busy={busy} onClick={() => onCome(booking)}>
              {t('counter.bookings.come')}
            </Button>
          )}
          {booking.abilities['cancel'] === true && (
            <Button small look="quiet" busy={busy} onClick={() => onCancel(booking)}>
              {t('counter.bookings.cancel')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Table className="ticket-table" columns={columns} rows={rows} rowKey={({ id }) => id} moving={false} />
  );
}
