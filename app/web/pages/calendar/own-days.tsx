import { useState } from 'react';
import type { CalendarYear, OwnDays as OwnSpan } from '../../../../kernel/contract/calendar.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { appTexts } from '../../texts.ts';
import { Span } from './holidays.tsx';
import { RemoveOwnDays } from './remove-own-days.tsx';

/** Days the office closed or works by its own decision, with the reason and who entered them. */
export function OwnDaysList({ of: { own, year, abilities } }: { of: CalendarYear }) {
  const t = useText(appTexts);
  const say = useBoth();
  const [removing, remove] = useState<OwnSpan | null>(null);
  const columns: Column<OwnSpan>[] = [
    { id: 'days', head: t('calendar.days'), names: true, cell: (span) => <Span of={span} year={year} /> },
    {
      id: 'what',
      head: t('calendar.what'),
      cell: ({ works }) => t(works ? 'calendar.kind.extra' : 'calendar.kind.closed'),
    },
    { id: 'reason', head: t('calendar.reason'), cell: ({ reason }) => <Pair of={reason} as="stack" /> },
    {
      id: 'by',
      head: t('calendar.by'),
      cell: ({ by, at }) => (
        <>
          {say(by)}
          <span className="cap block">
            <Moment at={at} />
          </span>
        </>
      ),
    },
  ];
  if (abilities['removeOwnDays'] === true)
    columns.push({
      id: 'remove',
      head: t('calendar.remove'),
      unseen: true,
      figure: true,
      cell: (span) => (
        <Button small onClick={() => remove(span)}>
          {t('calendar.remove')}
        </Button>
      ),
    });
  return (
    <Section title={t('calendar.own')}>
      {own.length === 0 ? (
        <Empty>{t('calendar.noOwn')}</Empty>
      ) : (
        <Table columns={columns} rows={own} rowKey={({ id }) => id} moving={false} />
      )}
      {removing && <RemoveOwnDays of={removing} onClose={() => remove(null)} />}
    </Section>
  );
}
