import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { DueSoon } from '../../contract/staff.ts';
import { hallTexts } from '../texts.ts';
import { CaseDue } from './case-due.tsx';
import { CaseTurn } from './case-turn.tsx';

/** What is late, or will be: by its last day, with who has it. */
export function PressingTable({ rows }: { rows: DueSoon[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<DueSoon>[] = [
    { id: 'due', head: t('list.due'), bare: true, cell: (row) => <CaseDue of={row} /> },
    {
      id: 'whom',
      head: t('list.whom'),
      names: true,
      cell: ({ id, title, number }) => (
        <AppLink className="plain" to={`/cases/${id}`}>
          {title.zh || title.en ? <Name of={title} /> : number}
          <span className="cap block">{number}</span>
        </AppLink>
      ),
    },
    { id: 'service', head: t('list.service'), cell: ({ service }) => say(service.name) },
    { id: 'stage', head: t('list.stage'), bare: true, cell: (row) => <CaseTurn of={row} /> },
    {
      id: 'assigned',
      head: t('list.assigned'),
      cell: ({ assignedTo }) =>
        assignedTo ? say(assignedTo.name) : <span className="dim">{t('list.unassigned')}</span>,
    },
  ];
  return <Table className="case-table" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
