import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { Counter, Ticket } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';
import { type CounterSteps, onTicket } from './use-counter-step.ts';

/** Those who wait, in the order they are called; or those who did not come. */
export function TicketTable({
  rows,
  counter,
  back,
}: {
  rows: Ticket[];
  counter: Counter;
  /** With the step that puts one back in line. */
  back?: CounterSteps;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lineOf = (id: string) => counter.groups.find((one) => one.id === id);
  const columns: Column<Ticket>[] = [
    { id: 'number', head: t('counter.number'), names: true, cell: ({ number }) => <b>{number}</b> },
    {
      id: 'line',
      head: t('counter.line'),
      cell: ({ groupId, service }) => {
        const line = lineOf(groupId);
        return service ? say(service.name) : line ? say(line.name) : '';
      },
    },
    {
      id: 'mark',
      head: '',
      bare: true,
      cell: ({ appointment, first, window }) => (
        <>
          {appointment && <StateMark mark="on-time">{t('counter.appointment')}</StateMark>}
          {!appointment && first && <StateMark mark="waiting">{t('counter.first')}</StateMark>}
          {window && !back && <span className="cap block">{t('counter.window', { number: window })}</span>}
        </>
      ),
    },
    {
      id: 'waited',
      head: t('counter.waited'),
      figure: true,
      cell: ({ waited }) => t('counter.minutes', { count: waited }),
    },
    ...(back
      ? [
          {
            id: 'back',
            head: '',
            bare: true,
            cell: (ticket: Ticket) => (
              <Button
                small
                busy={back.back.sending}
                onClick={() => {
                  back.trying('back');
                  void back.back.send(onTicket(ticket));
                }}
              >
                {t('counter.back')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Table className="ticket-table" columns={columns} rows={rows} rowKey={({ id }) => id} moving={false} />
  );
}
