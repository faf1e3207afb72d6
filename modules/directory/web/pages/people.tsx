import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../kernel/web/kit/asked-field.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../kernel/web/kit/saved-views.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listPeople } from '../../contract/person.ts';
import { newPerson, peopleList } from '../addresses.ts';
import { BodyFilter } from '../parts/body-filter.tsx';
import { useEconomyOptions } from '../parts/choice-fields.tsx';
import { ContactsFile } from '../parts/contacts-file.tsx';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { PeopleTable } from '../parts/people-table.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

const list = {
  list: 'directory.people',
  path: peopleList,
  filters: ['q', 'body', 'economy'],
  usual: { by: 'name' },
};

/** The people of the directory, with the posts they hold today; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const { q, body, economy, after } = search;
  const view = listViewOf({ ...list, search });
  const { here } = view;
  const asked = { q, bodyId: body, economy };
  const order = orderOf(view, ['name', 'economy']);
  const read = useRead(listPeople, { ...asked, ...order, after, limit: 50 }, { keepOld: true });
  const isAsked = Boolean(q || body || economy);
  return (
    <>
      <ListHead title={{ zh: '人名地名', en: 'Directory' }} count={read.data?.count}>
        <ContactsFile />
        <ButtonLink to={newPerson}>{t('addPerson')}</ButtonLink>
      </ListHead>
      <DirectoryTabs at="people" />
      <SavedViews view={view}>
        <Asking q={q ?? ''} body={body} economy={economy ?? ''} here={here} />
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{isAsked ? t('noneFound') : t('noPeople')}</Empty>
            ) : (
              <>
                <PeopleTable people={items} view={view} file={{ sheet: list.list, asked }} />
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {t('savePeople')}
                </Pager>
              </>
            )
          }
        </Loaded>
      </SavedViews>
    </>
  );
}

interface AskingProps {
  q: string;
  body: string | undefined;
  economy: string;
  here: (change: Record<string, string | undefined>) => string;
}

function Asking({ q, body, economy, here }: AskingProps) {
  const t = useText(directoryTexts);
  const go = useGo();
  const options = useEconomyOptions();
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  return (
    <search>
      <FilterRow>
        <AskedField
          label={t('find')}
          placeholder={t('findPeople')}
          value={q}
          onAsk={(value) => ask({ q: value })}
        />
        <BodyFilter id={body} onChoose={(id) => ask({ body: id })} />
        <Filter
          label={t('economy')}
          value={economy}
          options={[{ value: '', label: t('anyEconomy') }, ...options]}
          onChoose={(value) => ask({ economy: value })}
        />
      </FilterRow>
    </search>
  );
}
