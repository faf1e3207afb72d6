import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../kernel/web/kit/asked-field.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listPlaces, placeKind, placeKinds } from '../../contract/place.ts';
import { newPlace, placeList } from '../addresses.ts';
import { ContactsFile } from '../parts/contacts-file.tsx';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { PlaceTable } from '../parts/place-table.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** The places the office uses; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const go = useGo();
  const { q, after } = search;
  const kind = placeKind.safeParse(search['kind']).data;
  const read = useRead(listPlaces, { q, kind, after, limit: 50 }, { keepOld: true });
  const here = (change: Record<string, string | undefined>) => address(placeList, { q, kind, ...change });
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  return (
    <>
      <ListHead title={{ zh: '场所', en: 'Places' }} count={read.data?.count}>
        <ContactsFile />
        <ButtonLink to={newPlace}>{t('place.add')}</ButtonLink>
      </ListHead>
      <DirectoryTabs at="places" />
      <search>
        <FilterRow>
          <AskedField
            label={t('find')}
            placeholder={t('place.find')}
            value={q ?? ''}
            onAsk={(value) => ask({ q: value })}
          />
          <Filter
            label={t('kind')}
            value={kind ?? ''}
            options={[
              { value: '', label: t('anyKind') },
              ...placeKind.options.map((value) => ({ value, label: say(placeKinds[value]) })),
            ]}
            onChoose={(value) => ask({ kind: value })}
          />
        </FilterRow>
      </search>
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{q || kind ? t('noneFound') : t('place.none')}</Empty>
          ) : (
            <>
              <PlaceTable places={items} />
              <Pager first={after && here({})} next={next && here({ after: next })} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
