import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { fewestForMedian, type HallStatistics, readStatistics } from '../../contract/statistics.ts';
import { CloseOutFigures } from '../parts/close-out-figures.tsx';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { RatingFiguresSection } from '../parts/rating-figures.tsx';
import { StageTimesSection } from '../parts/stage-times.tsx';
import '../counter.css';
import { hallTexts } from '../texts.ts';

/** What the hall did in a span of days: by service, by day, and where open cases stand. */
export function Page({ search }: PageProps) {
  const asked = { from: search['from'], to: search['to'] };
  const read = useRead(readStatistics, asked, { keepOld: true, costly: true });
  return (
    <>
      <ListHead title={{ zh: '大厅统计', en: 'Figures of the hall' }} />
      <HallTabs at="/hall-statistics" />
      <Loaded from={read}>{(figures) => <Figures figures={figures} asked={asked} />}</Loaded>
    </>
  );
}

interface Asked {
  from: string | undefined;
  to: string | undefined;
}

function Figures({ figures, asked }: { figures: HallStatistics; asked: Asked }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const go = useGo();
  const set = (span: Partial<Asked>) => go(address('/hall-statistics', { ...asked, ...span }));
  const busy = figures.days.filter(({ received, done, tickets, kept, missed }) =>
    [received, done, tickets, kept, missed].some((count) => count > 0),
  );
  return (
    <>
      <div className="span-form">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {t(`counter.figures.${end}`)}
            <br />
            <input
              type="date"
              value={figures[end]}
              onChange={(event) => event.currentTarget.value && set({ [end]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <Section
        title={t('counter.figures.services')}
        note={
          <FileLinks
            of={{ sheet: 'service-hall.by-service', asked: { ...asked } }}
            name={t('counter.figures.services')}
          />
        }
      >
        <Table
          columns={serviceColumns(t, say)}
          rows={figures.services}
          rowKey={({ service }) => service.code}
          moving={false}
        />
        <p className="cap">{t('counter.figures.medianNote', { count: fewestForMedian })}</p>
      </Section>
      <Section
        title={t('counter.figures.days')}
        note={
          <FileLinks
            of={{ sheet: 'service-hall.by-day', asked: { ...asked } }}
            name={t('counter.figures.days')}
          />
        }
      >
        {busy.length === 0 ? (
          <Empty>{t('counter.figures.none')}</Empty>
        ) : (
          <Table columns={dayColumns(t)} rows={busy.toReversed()} rowKey={({ day }) => day} moving={false} />
        )}
      </Section>
      <CloseOutFigures of={figures.closeOuts} asked={{ ...asked }} />
      <RatingFiguresSection of={figures.ratings} asked={{ ...asked }} />
      <StageTimesSection asked={{ from: figures.from, to: figures.to }} />
      <Section title={t('counter.figures.stages')}>
        <Table
          columns={[
            {
              id: 'service',
              head: t('counter.figures.service'),
              names: true,
              cell: ({ service }) => say(service.name),
            },
            { id: 'stage', head: t('counter.figures.stage'), cell: ({ stage }) => say(stage.name) },
            { id: 'open', head: t('counter.figures.open'), figure: true, cell: ({ open }) => open },
          ]}
          rows={figures.stages}
          rowKey={({ service, stage }) => `${service.code} ${stage.id}`}
          moving={false}
        />
      </Section>
    </>
  );
}

type Say = ReturnType<typeof useBoth>;
type T = ReturnType<typeof useText<typeof hallTexts.zh>>;
type ServiceRow = HallStatistics['services'][number];
type DayRow = HallStatistics['days'][number];

function serviceColumns(t: T, say: Say): Column<ServiceRow>[] {
  const counted = ['received', 'done', 'refused', 'withdrawn', 'open', 'late'] as const;
  return [
    {
      id: 'service',
      head: t('counter.figures.service'),
      names: true,
      cell: ({ service }) => say(service.name),
    },
    ...counted.map(
      (one): Column<ServiceRow> => ({
        id: one,
        head: t(`counter.figures.${one}`),
        figure: true,
        cell: (row) => row[one],
      }),
    ),
    {
      id: 'median',
      head: t('counter.figures.median'),
      figure: true,
      cell: ({ medianDays }) => (medianDays === null ? '—' : t('cards.days', { count: medianDays })),
    },
  ];
}

function dayColumns(t: T): Column<DayRow>[] {
  const counted = ['received', 'done', 'tickets', 'absent', 'kept', 'missed'] as const;
  return [
    { id: 'day', head: t('counter.figures.day'), names: true, cell: ({ day }) => <Day of={day} weekday /> },
    ...counted.map(
      (one): Column<DayRow> => ({
        id: one,
        head: t(`counter.figures.${one}`),
        figure: true,
        cell: (row) => row[one],
      }),
    ),
    {
      id: 'wait',
      head: t('counter.figures.wait'),
      figure: true,
      cell: ({ meanWait }) => (meanWait === null ? '' : t('counter.minutes', { count: meanWait })),
    },
  ];
}
