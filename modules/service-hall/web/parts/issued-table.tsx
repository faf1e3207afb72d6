import { useState } from 'react';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { IssuedPaper } from '../../contract/issued-papers.ts';
import { hallTexts } from '../texts.ts';
import { VoidDialog } from './issued-dialogs.tsx';

/** Papers of the register in rows. */
export function IssuedTable({ rows }: { rows: IssuedPaper[] }) {
  const t = useText(hallTexts);
  const [voiding, ask] = useState<IssuedPaper | null>(null);
  const columns: Column<IssuedPaper>[] = [
    { id: 'number', head: t('counter.issued.number'), names: true, cell: ({ number }) => number },
    { id: 'kind', head: t('counter.issued.kind'), cell: ({ kind }) => t(`counter.issued.kinds.${kind}`) },
    { id: 'holder', head: t('counter.issued.holder'), cell: ({ holder }) => holder },
    { id: 'day', head: t('counter.issued.day'), cell: ({ issuedOn }) => <Day of={issuedOn} /> },
    {
      id: 'state',
      head: t('counter.issued.state'),
      cell: ({ state, voidWhy }) => (
        <>
          <StateMark mark={state === 'valid' ? 'granted' : 'refused'}>
            {t(`counter.issued.${state}`)}
          </StateMark>
          {voidWhy && <span className="cap block">{voidWhy}</span>}
        </>
      ),
    },
    {
      id: 'steps',
      head: '',
      bare: true,
      cell: (paper) =>
        paper.abilities['void'] === true && (
          <Button small look="quiet" onClick={() => ask(paper)}>
            {t('counter.issued.makeVoid')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table className="ticket-table" columns={columns} rows={rows} rowKey={({ id }) => id} moving={false} />
      {voiding && <VoidDialog paper={voiding} onClose={() => ask(null)} />}
    </>
  );
}
