import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { type PlaceRow, placeKinds } from '../../contract/place.ts';
import { placePage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** Places by name: what each is, where, and how many it holds. */
export function PlaceTable({ places }: { places: PlaceRow[] }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const columns: Column<PlaceRow>[] = [
    {
      id: 'name',
      head: t('fullName'),
      names: true,
      cell: ({ id, name }) => (
        <AppLink className="plain" to={placePage(id)}>
          <Pair of={name} as="stack" />
        </AppLink>
      ),
    },
    { id: 'kind', head: t('kind'), cell: ({ kind }) => say(placeKinds[kind]) },
    { id: 'city', head: t('place.city'), cell: ({ city }) => city && <Name of={city} /> },
    { id: 'capacity', head: t('place.capacity'), cell: ({ capacity }) => capacity && <Name of={capacity} /> },
  ];
  return <Table className="directory-bodies" columns={columns} rows={places} rowKey={(place) => place.id} />;
}
