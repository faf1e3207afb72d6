import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listPeople } from '../../contract/person.ts';
import { newPerson, peopleList } from '../addresses.ts';
import { AskedField } from '../parts/asked-field.tsx';
import { BodyFilter } from '../parts/body-filter.tsx';
import { useEconomyOptions } from '../parts/choice-fields.tsx';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { PeopleTable } from '../parts/people-table.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** The people of the directory, with the posts they hold today; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const { q, body, economy, after } = search;
  const read = useRead(listPeople, { q, bodyId: body, economy, after, limit: 50 }, { keepOld: true });
  const here = (change: Record<string, string | undefined>) =>
    address(peopleList, { q, body, economy, ...change });
  const isAsked = Boolean(q || body || economy);
  return (
    <>
      <ListHead title={{ zh: '人名地名', en: 'Directory' }} count={read.data?.count}>
        <ButtonLink to={newPerson}>{t('addPerson')}</ButtonLink>
      </ListHead>
      <DirectoryTabs at="people" />
      <Asking q={q ?? ''} body={body} economy={economy ?? ''} here={here} />
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{isAsked ? t('noneFound') : t('noPeople')}</Empty>
          ) : (
            <>
              <PeopleTable people={items} />
              <Pager first={after && here({})} next={next && here({ after: next })}>
                <SaveList list="people" asked={{ q, bodyId: body, economy }} />
              </Pager>
            </>
          )
        }
      </Loaded>
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
