import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { FirmRow } from '../../contract/firms.ts';
import { hallTexts } from '../texts.ts';
import { FirmMark } from './firm-mark.tsx';

/** Firms in rows. */
export function FirmTable({ rows }: { rows: FirmRow[] }) {
  const t = useText(hallTexts);
  return (
    <Table
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          head: t('firms.name'),
          names: true,
          cell: ({ id, name }) => (
            <AppLink className="plain" to={`/firms/${id}`}>
              <Pair of={name} as="stack" lead="zh" />
            </AppLink>
          ),
        },
        { id: 'code', head: t('firms.code'), cell: ({ code }) => <span className="n">{code}</span> },
        { id: 'state', head: t('firms.state'), bare: true, cell: ({ state }) => <FirmMark state={state} /> },
        { id: 'made', head: t('firms.registered'), cell: ({ madeAt }) => <Moment at={madeAt} /> },
      ]}
    />
  );
}
