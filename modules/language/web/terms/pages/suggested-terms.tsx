import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { suggestTerms } from '../../../contract/suggested-terms.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { SourceFilter } from '../parts/source-filter.tsx';
import { SuggestedList } from '../parts/suggested-list.tsx';
import { type TermSource, useTermSources } from '../parts/use-term-sources.ts';

/** Terms found in texts and their translations, to be proposed or dismissed; which text is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const { sources, source, ready } = useTermSources(search);
  const dismissed = search['dismissed'] === 'yes';
  return (
    <>
      <ListHead title={{ zh: '从译文找术语', en: 'Terms in texts' }} said={t('terms.suggest.about')} />
      <CentreTabs at="terms" />
      <SourceFilter sources={sources} source={source} dismissed={dismissed} />
      {source && (
        <Suggested key={`${source.asked.sourceId} ${dismissed}`} source={source} dismissed={dismissed} />
      )}
      {ready && !source && (
        <Empty>
          {t('terms.suggest.noSource')}{' '}
          <AppLink to="/translation/alignments/new">{t('alignments.make')}</AppLink>
        </Empty>
      )}
    </>
  );
}

function Suggested({ source, dismissed }: { source: TermSource; dismissed: boolean }) {
  const t = useText(languageTexts);
  const read = useRead(
    suggestTerms,
    { ...source.asked, ...(dismissed && { dismissed: 'yes' as const }) },
    { costly: true, keepOld: true },
  );
  return (
    <Loaded from={read}>
      {({ items, count, pairs, abilities }) =>
        items.length === 0 ? (
          <Empty>{t(dismissed ? 'terms.suggest.noneDismissed' : 'terms.suggest.none', { pairs })}</Empty>
        ) : (
          <>
            <p className="cap suggested-read">
              {t('terms.suggest.read', { pairs, count })}
              {count > items.length && t('terms.suggest.shown', { shown: items.length })}
            </p>
            <SuggestedList items={items} source={source} dismissed={dismissed} abilities={abilities} />
          </>
        )
      }
    </Loaded>
  );
}
