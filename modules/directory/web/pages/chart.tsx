import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { readChart } from '../../contract/chart.ts';
import { chartPage } from '../addresses.ts';
import { BodyFilter } from '../parts/body-filter.tsx';
import { ChartBranches } from '../parts/chart-branch.tsx';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';
import '../chart.css';

/** The organisation chart: a body and all below it, with who heads each. A tree of lists, drawn where there is room. */
export function Page({ search }: PageProps) {
  const t = useText(directoryTexts);
  const go = useGo();
  const { body } = search;
  const read = useRead(readChart, body ? { bodyId: body } : {}, { keepOld: true });
  const count = read.data && { value: read.data.nodes.length, capped: false };
  return (
    <>
      <ListHead title={{ zh: '组织结构', en: 'Organisation chart' }} count={count}>
        <Button onClick={() => window.print()}>{t('chart.print')}</Button>
      </ListHead>
      <DirectoryTabs at="chart" />
      <search className="no-print">
        <FilterRow>
          <BodyFilter
            id={body}
            label={t('chart.other')}
            onChoose={(id) => go(chartPage(id), { replace: true })}
          />
        </FilterRow>
      </search>
      <Loaded from={read}>
        {({ above, nodes }) => (
          <>
            {above.length > 0 && (
              <p className="chart-above no-print">
                {t('chart.under')}
                {above.map(({ id, name }) => (
                  <AppLink key={id} to={chartPage(id)}>
                    <Name of={name} />
                  </AppLink>
                ))}
              </p>
            )}
            {nodes.length === 0 ? (
              <Empty>{t('chart.none')}</Empty>
            ) : (
              <ChartBranches nodes={nodes} under={null} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
