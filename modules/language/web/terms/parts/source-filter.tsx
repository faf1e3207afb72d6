import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Filter, FilterRow } from '../../../../../kernel/web/kit/filter-row.tsx';
import { languageTexts } from '../../texts.ts';
import { suggestedTermsOf } from '../addresses.ts';
import type { TermSource } from './use-term-sources.ts';

interface SourceFilterProps {
  sources: readonly TermSource[];
  source: TermSource | undefined;
  dismissed: boolean;
}

/** In which text or memory terms are looked for, and whether those dismissed are shown. */
export function SourceFilter({ sources, source, dismissed }: SourceFilterProps) {
  const t = useText(languageTexts);
  const go = useGo();
  if (!source) return null;
  const choose = (id: string) => sources.find(({ asked }) => asked.sourceId === id)!.asked;
  return (
    <search>
      <FilterRow>
        <Filter
          label={t('terms.suggest.source')}
          value={source.asked.sourceId}
          options={sources.map(({ asked, label }) => ({ value: asked.sourceId, label }))}
          onChoose={(id) => go(suggestedTermsOf(choose(id), dismissed), { replace: true })}
        />
        <Filter
          label={t('terms.suggest.which')}
          value={dismissed ? 'yes' : ''}
          options={[
            { value: '', label: t('terms.suggest.open') },
            { value: 'yes', label: t('terms.suggest.dismissed') },
          ]}
          onChoose={(value) => go(suggestedTermsOf(source.asked, value === 'yes'), { replace: true })}
        />
      </FilterRow>
    </search>
  );
}
