import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../../kernel/web/kit/saved-views.tsx';
import { useChoice } from '../../../../kernel/web/kit/use-choice.ts';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { findCases, listCases } from '../../contract/handling.ts';
import { askedOf, caseFilters } from '../parts/asked-cases.ts';
import { BulkBar } from '../parts/bulk-bar.tsx';
import { CaseFilters } from '../parts/case-filters.tsx';
import { CaseTable } from '../parts/case-table.tsx';
import { FindBox } from '../parts/find-box.tsx';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { useMayEnter } from '../parts/use-may-enter.ts';
import '../hall.css';
import { hallTexts } from '../texts.ts';

/** The cases of the hall: narrowed by the address, or looked for by a name that stands in no address. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const [q, find] = useState('');
  const mayEnter = useMayEnter();
  const view = listViewOf({ ...list, search });
  const asked = { ...askedOf(search), ...orderOf(view, ['changed', 'due', 'submitted', 'number']) };
  const { after } = search;
  const read = useRead(listCases, { ...asked, after, limit: 50 }, { keepOld: true, wait: q !== '' });
  const found = useRead(findCases, { ...askedOf(search), q, limit: 100 }, { keepOld: true, wait: q === '' });
  const shown = (q ? found.data?.items : read.data?.items) ?? [];
  const choice = useChoice(shown);
  return (
    <>
      <ListHead
        title={{ zh: '办件', en: 'Cases' }}
        count={q ? undefined : read.data?.count}
        said={q && found.data ? t('find.found', { count: found.data.items.length }) : undefined}
      >
        {mayEnter && <ButtonLink to="/cases/new">{t('enter.open')}</ButtonLink>}
      </ListHead>
      <HallTabs at="/cases" />
      <FindBox q={q} onFind={find} />
      <SavedViews view={view}>
        <CaseFilters search={search} here={view.here} />
        <BulkBar choice={choice} shown={shown} />
        {q ? (
          <Loaded from={found}>
            {({ items, more }) => (
              <>
                {items.length === 0 ? (
                  <Empty>{t('find.none')}</Empty>
                ) : (
                  <CaseTable items={items} choice={choice} />
                )}
                {more && <p className="pager">{t('find.more')}</p>}
              </>
            )}
          </Loaded>
        ) : (
          <Loaded from={read}>
            {({ items, next }) =>
              items.length === 0 ? (
                <Empty>{Object.keys(askedOf(search)).length > 0 ? t('list.noneSo') : t('list.none')}</Empty>
              ) : (
                <>
                  <CaseTable items={items} view={view} choice={choice} file={{ sheet: list.list, asked }} />
                  <Pager first={after && view.here({})} next={next && view.here({ after: next })} />
                </>
              )
            }
          </Loaded>
        )}
      </SavedViews>
    </>
  );
}

const list = {
  list: 'service-hall.cases',
  path: '/cases',
  filters: [...caseFilters],
  usual: { by: 'changed', descending: true },
};
