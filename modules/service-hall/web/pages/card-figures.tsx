import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type MonthFigures, readCardStatistics } from '../../contract/card-statistics.ts';
import { boardAt, cardBoard, cardFigures } from '../card-addresses.ts';
import { DaysPlot } from '../parts/days-plot.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../cards.css';

const spans = ['3', '6', '12', '24', '60'];

/** Travel cards in figures: by economy, and by month. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const go = useGo();
  const months = spans.includes(search['months'] ?? '') ? search['months']! : '24';
  const read = useRead(readCardStatistics, { months }, { keepOld: true });
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="board" to={cardBoard}>
            {t('cards.tab')}
          </AppLink>,
        ]}
        title={{ zh: hallTexts.zh.figures.title, en: hallTexts.en.figures.title }}
        state={read.data && <span className="dim">{t('figures.inForce', { count: read.data.inForce })}</span>}
      />
      <FilterRow>
        <Filter
          label={t('figures.months')}
          value={months}
          options={spans.map((value) => ({ value, label: t('figures.monthsOf', { count: Number(value) }) }))}
          onChoose={(value) => go(address(cardFigures, { months: value }), { replace: true })}
        />
      </FilterRow>
      <Loaded from={read}>{(figures) => <Figures of={figures} months={months} />}</Loaded>
    </>
  );
}

function Figures({ of, months }: { of: OutputOf<typeof readCardStatistics>; months: string }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const days = (value: number | null) => (value === null ? '—' : t('cards.days', { count: value }));
  return (
    <>
      <Section
        title={t('figures.byEconomy')}
        note={<FileLinks of={{ sheet: 'service-hall.card-statistics', asked: { months } }} />}
      >
        <Table
          rows={of.economies}
          rowKey={({ code }) => code}
          columns={[
            {
              id: 'economy',
              head: t('figures.economy'),
              names: true,
              cell: ({ code, name }) => (
                <AppLink to={boardAt({ economy: code, show: 'waiting' })}>
                  {code} {say(name)}
                </AppLink>
              ),
            },
            { id: 'sent', head: t('figures.sent'), figure: true, cell: (one) => one.sent },
            { id: 'granted', head: t('figures.granted'), figure: true, cell: (one) => one.granted },
            { id: 'refused', head: t('figures.refused'), figure: true, cell: (one) => one.refused },
            { id: 'pending', head: t('figures.pending'), figure: true, cell: (one) => one.pending },
            { id: 'slow', head: t('figures.slow'), figure: true, cell: (one) => one.slow ?? '—' },
            { id: 'median', head: t('figures.median'), figure: true, cell: (one) => days(one.median) },
            {
              id: 'plot',
              head: t('holder.chart'),
              unseen: true,
              className: 'figures-plot',
              cell: (one) =>
                one.median !== null && (
                  <DaysPlot
                    days={one.p90 ?? one.median}
                    state="granted"
                    slow={false}
                    median={one.median}
                    n={one.n}
                  />
                ),
            },
            { id: 'p90', head: t('figures.p90'), figure: true, cell: (one) => days(one.p90) },
            { id: 'n', head: t('figures.cases'), figure: true, cell: (one) => one.n },
          ]}
        />
        <p className="cap">{t('figures.note', { months, median: of.fewest.median, p90: of.fewest.p90 })}</p>
        {of.aimDays !== null && <p className="cap">{t('figures.aim', { count: of.aimDays })}</p>}
      </Section>
      <Section title={t('figures.byMonth')}>
        <Table
          moving={false}
          rows={sinceTheFirst(of.byMonth)}
          rowKey={({ month }) => month}
          columns={[
            { id: 'month', head: t('figures.month'), names: true, cell: ({ month }) => month },
            {
              id: 'applications',
              head: t('figures.applications'),
              figure: true,
              cell: (one) => one.applications,
            },
            { id: 'answers', head: t('figures.answers'), figure: true, cell: (one) => one.answers },
            { id: 'granted', head: t('figures.granted'), figure: true, cell: (one) => one.granted },
            { id: 'cards', head: t('figures.cards'), figure: true, cell: (one) => one.cards },
            { id: 'early', head: t('figures.early'), figure: true, cell: (one) => one.early },
          ]}
        />
      </Section>
    </>
  );
}

/** Months before anything happened say nothing. */
function sinceTheFirst(months: MonthFigures[]): MonthFigures[] {
  const first = months.findLastIndex(
    ({ applications, answers, cards }) => applications + answers + cards > 0,
  );
  return months.slice(0, Math.max(1, first + 1));
}
