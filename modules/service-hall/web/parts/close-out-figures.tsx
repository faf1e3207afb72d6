import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { HallStatistics } from '../../contract/statistics.ts';
import { hallTexts } from '../texts.ts';

type Row = HallStatistics['closeOuts'][number];

/** What was to be closed out by a day of the span, and what became of it; nothing where there was none. */
export function CloseOutFigures({ of, asked }: { of: Row[]; asked: Record<string, string | undefined> }) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (of.length === 0) return null;
  const title = t('counter.figures.closeOuts');
  const columns: Column<Row>[] = [
    {
      id: 'service',
      head: t('counter.figures.service'),
      names: true,
      cell: ({ service }) => say(service.name),
    },
    ...(['due', 'inTime', 'late', 'calledOff', 'waiting'] as const).map(
      (one): Column<Row> => ({
        id: one,
        head: t(`counter.figures.${one}`),
        figure: true,
        cell: (row) => row[one],
      }),
    ),
  ];
  return (
    <Section
      title={title}
      note={<FileLinks of={{ sheet: 'service-hall.by-close-out', asked }} name={title} />}
    >
      <Table columns={columns} rows={of} rowKey={({ service }) => service.code} moving={false} />
      <p className="cap">{t('counter.figures.closeOutNote')}</p>
    </Section>
  );
}
