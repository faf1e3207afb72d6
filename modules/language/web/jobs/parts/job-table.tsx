import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Day } from '../../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Due } from '../../../../../kernel/web/kit/due.tsx';
import { type Column, Table, type TableProps } from '../../../../../kernel/web/kit/table.tsx';
import { type JobRow, jobKinds, outsideWays } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import { JobFar } from './job-far.tsx';
import { JobTurn } from './job-turn.tsx';

interface JobTableProps extends Pick<TableProps<JobRow>, 'view' | 'file' | 'moving'> {
  items: JobRow[];
}

/** Jobs in rows: what, whose turn, who works on it, how far, by when. */
export function JobTable({ items, ...how }: JobTableProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const columns: Column<JobRow>[] = [
    {
      id: 'number',
      sorts: 'number',
      head: t('jobs.number'),
      bare: true,
      className: 'number',
      cell: ({ number }) => number,
    },
    {
      id: 'title',
      head: t('jobs.title'),
      names: true,
      cell: ({ id, title, client, kind, confidential, from, outside }) => (
        <>
          <AppLink className="plain" to={`/translation/jobs/${id}`}>
            <Pair of={title} as="stack" />
          </AppLink>
          <span className="cap block">
            {[
              client,
              outside && say(outsideWays[outside]),
              say(jobKinds[kind]),
              t(`jobs.from.${from}`),
              confidential && t('jobs.confidential'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    { id: 'state', head: t('jobs.state'), bare: true, cell: (row) => <JobTurn of={row} /> },
    {
      id: 'people',
      head: t('jobs.people'),
      cell: ({ translator, reviser }) =>
        translator && reviser ? (
          `${say(translator.name)} / ${say(reviser.name)}`
        ) : (
          <span className="dim">{t('jobs.nobody')}</span>
        ),
    },
    {
      id: 'words',
      head: t('jobs.words'),
      figure: true,
      cell: ({ progress }) => numberWords(progress.words),
    },
    { id: 'progress', head: t('jobs.progress'), cell: ({ progress }) => <JobFar of={progress} /> },
    {
      id: 'due',
      sorts: 'due',
      head: t('jobs.due'),
      cell: ({ due, wantedBy, state }) =>
        over.has(state) ? <Day of={due ?? wantedBy} /> : <Due on={due ?? wantedBy} waiting={due === null} />,
    },
  ];
  return <Table {...how} className="job-table" columns={columns} rows={items} rowKey={({ id }) => id} />;
}

const over = new Set(['delivered', 'closed', 'declined', 'cancelled']);
