import type { Both } from '../../../../kernel/contract/local-text.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { levelWords, listRatings } from '../../contract/ratings.ts';
import type { RatingFigures } from '../../contract/statistics.ts';
import { hallTexts } from '../texts.ts';

interface Row {
  key: string;
  name: Both;
  n: number;
  levels: number[];
  mean: number | null;
  again?: number;
}

interface RatingFiguresProps {
  of: RatingFigures;
  /** The span, as the file of it is asked for. */
  asked: Record<string, string | undefined>;
}

/** What was said of the hall in the span: by service and by indicator, and the calls that are still owed. */
export function RatingFiguresSection({ of: { services, indicators }, asked }: RatingFiguresProps) {
  const t = useText(hallTexts);
  const title = t('counter.figures.ratings');
  return (
    <Section title={title} note={<FileLinks of={{ sheet: 'service-hall.by-rating', asked }} name={title} />}>
      {services.length === 0 ? (
        <Empty>{t('counter.figures.noRatings')}</Empty>
      ) : (
        <>
          <LevelTable
            head={t('counter.figures.service')}
            rows={services.map(({ service, ...one }) => ({ ...one, key: service.code, name: service.name }))}
          />
          <LevelTable
            head={t('counter.figures.indicator')}
            rows={indicators.map(({ id, ...one }) => ({ ...one, key: id }))}
          />
        </>
      )}
      <Owed />
    </Section>
  );
}

function LevelTable({ head, rows }: { head: string; rows: Row[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<Row>[] = [
    { id: 'name', head, names: true, cell: ({ name }) => say(name) },
    { id: 'n', head: t('counter.figures.given'), figure: true, cell: ({ n }) => n },
    ...levelWords.map(
      (words, at): Column<Row> => ({
        id: `level${at + 1}`,
        head: say(words),
        figure: true,
        cell: ({ levels }) => levels[at] || '',
      }),
    ),
    {
      id: 'mean',
      head: t('counter.figures.mean'),
      figure: true,
      cell: ({ mean }) => (mean === null ? '—' : mean.toFixed(2)),
    },
    ...(rows.some(({ again }) => again)
      ? [
          {
            id: 'again',
            head: t('counter.figures.again'),
            figure: true,
            cell: ({ again }: Row) => again || '',
          },
        ]
      : []),
  ];
  return (
    <div className="level-table">
      <Table columns={columns} rows={rows} rowKey={({ key }) => key} moving={false} />
    </div>
  );
}

/** Bad ratings nobody has called back about yet, whenever they were given. */
function Owed() {
  const t = useText(hallTexts);
  const say = useBoth();
  const owed = useRead(listRatings, { state: 'open' }).data?.items ?? [];
  if (owed.length === 0) return null;
  return (
    <ul className="counter-lines owed">
      {owed.map(({ id, case: of, due }) => (
        <li key={id}>
          <AppLink to={`/cases/${of.id}`}>
            {of.number} · {say(of.service)}
          </AppLink>
          <StateMark mark="late">
            {t('rating.state.open')}
            {due && (
              <>
                {t('rating.by')}
                <Day of={due} />
              </>
            )}
          </StateMark>
        </li>
      ))}
    </ul>
  );
}
