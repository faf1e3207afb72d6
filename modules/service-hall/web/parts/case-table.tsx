import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table, type TableProps } from '../../../../kernel/web/kit/table.tsx';
import type { Choice } from '../../../../kernel/web/kit/use-choice.ts';
import type { CaseRow } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { CaseDue } from './case-due.tsx';
import { CaseTurn } from './case-turn.tsx';

interface CaseTableProps extends Pick<TableProps<CaseRow>, 'view' | 'file'> {
  items: CaseRow[];
  /** Which rows are chosen for a step; without it none can be. */
  choice?: Choice<CaseRow>;
}

/** Cases in rows: number, whom, service, stage and whose turn, due, who has it. */
export function CaseTable({ items, choice, ...how }: CaseTableProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<CaseRow>[] = [
    {
      id: 'number',
      sorts: 'number',
      head: t('list.number'),
      bare: true,
      className: 'number',
      cell: ({ number }) => number ?? <span className="dim">{t('list.noNumber')}</span>,
    },
    {
      id: 'whom',
      head: t('list.whom'),
      names: true,
      cell: ({ id, title, people, number }) => (
        <>
          <AppLink className="plain" to={`/cases/${id}`}>
            {title.zh || title.en ? <Pair of={title} as="stack" lead="zh" /> : (number ?? t('list.nobody'))}
          </AppLink>
          {people > 1 && <span className="cap block">{t('list.people', { count: people })}</span>}
        </>
      ),
    },
    { id: 'service', head: t('list.service'), cell: ({ service }) => say(service.name) },
    { id: 'stage', head: t('list.stage'), bare: true, cell: (row) => <CaseTurn of={row} /> },
    { id: 'due', sorts: 'due', head: t('list.due'), cell: (row) => <CaseDue of={row} /> },
    {
      id: 'assigned',
      head: t('list.assigned'),
      cell: ({ assignedTo }) =>
        assignedTo ? say(assignedTo.name) : <span className="dim">{t('list.unassigned')}</span>,
    },
    {
      id: 'changed',
      sorts: 'changed',
      head: t('list.changed'),
      cell: ({ changedAt }) => <Moment at={changedAt} />,
    },
  ];
  if (choice) columns.unshift(chooseColumn(choice, t('list.choose')));
  return <Table {...how} className="case-table" columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function chooseColumn({ has, turn }: Choice<CaseRow>, head: string): Column<CaseRow> {
  return {
    id: 'choose',
    head,
    unseen: true,
    fixed: true,
    className: 'choose',
    cell: (row) => (
      <label>
        <span className="vh">
          {head} {row.number} {row.title.zh ?? row.title.en}
        </span>
        <input type="checkbox" checked={has(row.id)} onChange={() => turn(row)} />
      </label>
    ),
  };
}
