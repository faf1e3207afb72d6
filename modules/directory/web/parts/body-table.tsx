import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table, type TableProps } from '../../../../kernel/web/kit/table.tsx';
import type { BodyRow } from '../../contract/body.ts';
import { bodyPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** Bodies by name: short name and kind, and what each stands under. */
export function BodyTable({
  bodies,
  ...how
}: { bodies: BodyRow[] } & Pick<TableProps<BodyRow>, 'view' | 'file'>) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const columns: Column<BodyRow>[] = [
    {
      id: 'name',
      sorts: 'name',
      head: t('fullName'),
      names: true,
      cell: ({ id, name }) => (
        <AppLink className="plain" to={bodyPage(id)}>
          <Pair of={name} as="stack" />
        </AppLink>
      ),
    },
    { id: 'short', head: t('shortName'), cell: ({ short }) => short && <Name of={short} /> },
    { id: 'kind', sorts: 'kind', head: t('kind'), className: 'dim', cell: ({ kind }) => say(kind.name) },
    {
      id: 'parent',
      head: t('parent'),
      cell: ({ parent }) =>
        parent && (
          <AppLink to={bodyPage(parent.id)}>
            <Name of={parent.name} />
          </AppLink>
        ),
    },
  ];
  return (
    <Table {...how} className="directory-bodies" columns={columns} rows={bodies} rowKey={(body) => body.id} />
  );
}
