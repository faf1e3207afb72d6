import { useState } from 'react';
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
import { findFirms, firmState, listFirms } from '../../contract/firms.ts';
import { FindBox } from '../parts/find-box.tsx';
import { FirmTable } from '../parts/firm-table.tsx';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';

/** Registered firms. The state asked for stands in the address, a name never. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const go = useGo();
  const [q, find] = useState('');
  const state = firmState.safeParse(search['state']).data;
  const { after } = search;
  const read = useRead(listFirms, { state, after, limit: 50 }, { keepOld: true });
  const found = useRead(findFirms, { q, state }, { keepOld: true, wait: q === '' });
  const here = (change: Record<string, string | undefined>) => address('/firms', { state, ...change });
  const waiting = read.data?.waiting ?? 0;
  return (
    <>
      <ListHead
        title={{ zh: '企业', en: 'Firms' }}
        count={q ? undefined : read.data?.count}
        {...(q && found.data
          ? { said: t('firms.found', { count: found.data.items.length }) }
          : waiting > 0 && !state
            ? { said: t('firms.waitingCount', { count: waiting }) }
            : {})}
      >
        {read.data?.abilities['enter'] === true && (
          <ButtonLink to="/firms/new">{t('firms.enter')}</ButtonLink>
        )}
      </ListHead>
      <HallTabs at="/firms" />
      <FindBox q={q} label={t('firms.find')} onFind={find} />
      <FilterRow>
        <Filter
          label={t('firms.state')}
          value={state ?? ''}
          options={[
            { value: '', label: t('firms.anyState') },
            ...firmState.options.map((value) => ({ value, label: t(`firms.states.${value}`) })),
          ]}
          onChoose={(value) => go(here({ state: value }), { replace: true })}
        />
      </FilterRow>
      {q ? (
        <Loaded from={found}>
          {({ items, more }) => (
            <>
              {items.length === 0 ? <Empty>{t('firms.noneFound')}</Empty> : <FirmTable rows={items} />}
              {more && <p className="cap">{t('firms.more')}</p>}
            </>
          )}
        </Loaded>
      ) : (
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{state ? t('firms.noneSo') : t('firms.none')}</Empty>
            ) : (
              <>
                <FirmTable rows={items} />
                <Pager first={after && here({})} next={next && here({ after: next })} />
              </>
            )
          }
        </Loaded>
      )}
    </>
  );
}
