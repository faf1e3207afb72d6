import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import type { ChartNode } from '../../contract/chart.ts';
import { bodyPage, chartPage, personPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** A body on the chart: its name, who heads it, how many are in office. */
export function ChartBody({ node }: { node: ChartNode }) {
  const t = useText(directoryTexts);
  return (
    <div className="chart-body">
      <AppLink className="plain chart-name" to={bodyPage(node.id)}>
        <Pair of={node.name} as="stack" />
      </AppLink>
      {node.heads.map((post) => (
        <p key={post.id} className="chart-head">
          <span className="chart-title">
            <Pair of={post.title} />
          </span>
          <AppLink to={personPage(post.personId)}>
            <Pair of={post.person} />
          </AppLink>
        </p>
      ))}
      <p className="cap">
        {node.held === 0 ? t('chart.nobody') : t('chart.held', { count: node.held })}
        {node.more > 0 && (
          <>
            {' · '}
            <AppLink to={chartPage(node.id)}>{t('chart.more', { count: node.more })}</AppLink>
          </>
        )}
      </p>
    </div>
  );
}
