import type { CalendarYear, Holiday } from '../../../../kernel/contract/calendar.ts';
import { daysOf } from '../../../../kernel/contract/working-days.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { appTexts } from '../../texts.ts';

/** The year's arrangement in words: holidays by name with their days, then the weekend days worked to make up. */
export function Holidays({
  of: { off, worked, year },
}: {
  of: Pick<CalendarYear, 'off' | 'worked' | 'year'>;
}) {
  const t = useText(appTexts);
  const columns: Column<Holiday>[] = [
    { id: 'name', head: t('calendar.holiday'), names: true, cell: ({ name }) => <Pair of={name} /> },
    { id: 'days', head: t('calendar.days'), cell: (span) => <Span of={span} year={year} /> },
    {
      id: 'length',
      head: t('calendar.length'),
      figure: true,
      cell: (span) => t('calendar.dayCount', { count: daysOf(span).length }),
    },
  ];
  return (
    <Section title={t('calendar.arrangement')}>
      {off.length === 0 ? (
        <Empty>{t('calendar.noArrangement', { year })}</Empty>
      ) : (
        <Table columns={columns} rows={off} rowKey={({ from }) => from} moving={false} />
      )}
      {worked.length > 0 && (
        <p className="worked-days">
          <span className="cap">{t('calendar.kind.makeUp')}</span>{' '}
          {worked.map((day) => (
            <span key={day} className="nw">
              <Day of={day} year={!day.startsWith(String(year))} weekday />
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}

/** From one day to another; a single day stands alone. */
export function Span({ of: { from, to }, year }: { of: { from: string; to: string }; year: number }) {
  const t = useText(appTexts);
  const isOther = (day: string) => !day.startsWith(String(year));
  if (from === to) return <Day of={from} year={isOther(from)} />;
  return (
    <>
      <Day of={from} year={isOther(from)} />
      {t('calendar.to')}
      <Day of={to} year={isOther(to)} />
    </>
  );
}
