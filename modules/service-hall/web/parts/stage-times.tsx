import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { fewestForMedian, readStageTimes, type StageTimes } from '../../contract/statistics.ts';
import { hallTexts } from '../texts.ts';

/** How long cases stayed in the stages they left in the span. Read by itself: it looks through the histories of cases. */
export function StageTimesSection({ asked }: { asked: { from?: string; to?: string } }) {
  const t = useText(hallTexts);
  const read = useRead(readStageTimes, asked, { keepOld: true, costly: true });
  const title = t('counter.figures.stageTimes');
  return (
    <Section title={title} note={<FileLinks of={{ sheet: 'service-hall.by-stage', asked }} name={title} />}>
      <Loaded part from={read}>
        {({ stages }) =>
          stages.length === 0 ? <Empty>{t('counter.figures.none')}</Empty> : <Times of={stages} />
        }
      </Loaded>
    </Section>
  );
}

function Times({ of }: { of: StageTimes[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const days = (count: number | null) => (count === null ? '—' : t('cards.days', { count }));
  const columns: Column<StageTimes>[] = [
    {
      id: 'stage',
      head: t('counter.figures.stage'),
      names: true,
      cell: ({ stage, service }) => (
        <>
          {say(stage.name)}
          <span className="cap block">{say(service.name)}</span>
        </>
      ),
    },
    { id: 'n', head: t('counter.figures.times'), figure: true, cell: ({ n }) => n },
    {
      id: 'median',
      head: t('counter.figures.medianDays'),
      figure: true,
      cell: ({ median }) => days(median),
    },
    { id: 'most', head: t('counter.figures.mostDays'), figure: true, cell: ({ most }) => days(most) },
  ];
  return (
    <>
      <Table
        columns={columns}
        rows={of}
        rowKey={({ service, stage }) => `${service.code} ${stage.id}`}
        moving={false}
        stack={false}
      />
      <p className="cap">{t('counter.figures.stageNote', { count: fewestForMedian })}</p>
    </>
  );
}
