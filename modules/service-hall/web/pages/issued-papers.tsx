import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { address } from '../../../../kernel/web/kit/address.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { findIssued, listIssued } from '../../contract/issued-papers.ts';
import { FindBox } from '../parts/find-box.tsx';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { EnterIssuedDialog } from '../parts/issued-dialogs.tsx';
import { IssuedTable } from '../parts/issued-table.tsx';
import '../counter.css';
import '../hall.css';
import { hallTexts } from '../texts.ts';

/** The register of papers issued. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const { office } = useMe();
  const [q, find] = useState('');
  const [entering, enter] = useState(false);
  const { after } = search;
  const read = useRead(listIssued, { after, limit: 50 }, { keepOld: true });
  const found = useRead(findIssued, { q }, { wait: q === '', keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '签发登记', en: 'Papers issued' }} count={q ? undefined : read.data?.count}>
        {read.data && (
          <AbilityButton ability={read.data.abilities['enter']} onClick={() => enter(true)}>
            {t('counter.issued.enter')}
          </AbilityButton>
        )}
      </ListHead>
      <HallTabs at="/issued-papers" />
      <FindBox q={q} onFind={find} />
      <p className="cap">
        <a href={`/o/${office.code}/check`} target="_blank" rel="noreferrer">
          {t('counter.issued.check')}
        </a>
      </p>
      {q ? (
        <Loaded from={found}>
          {({ items }) =>
            items.length === 0 ? <Empty>{t('counter.issued.noneSo')}</Empty> : <IssuedTable rows={items} />
          }
        </Loaded>
      ) : (
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{t('counter.issued.none')}</Empty>
            ) : (
              <>
                <IssuedTable rows={items} />
                <Pager
                  first={after && address('/issued-papers')}
                  next={next && address('/issued-papers', { after: next })}
                />
              </>
            )
          }
        </Loaded>
      )}
      {entering && <EnterIssuedDialog onClose={() => enter(false)} />}
    </>
  );
}
