import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../../kernel/web/kit/asked-field.tsx';
import { Filter, FilterRow } from '../../../../../kernel/web/kit/filter-row.tsx';
import { conceptState } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { langName } from '../lang-name.ts';

interface ConceptFiltersProps {
  asked: { q?: string; state?: string; field?: string; lang?: string };
  fields: string[];
  langs: string[];
  /** The address of this list with some of its filters changed. */
  here: (change: Record<string, string | undefined>) => string;
}

/** Words of a term, how it stands, its field, and the language beside Chinese; what is chosen is in the address. */
export function ConceptFilters({ asked, fields, langs, here }: ConceptFiltersProps) {
  const t = useText(languageTexts);
  const reader = useLang();
  const go = useGo();
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  const any = { value: '', label: t('any') };
  return (
    <search>
      <FilterRow>
        <AskedField
          label={t('terms.find')}
          placeholder={t('terms.findIn')}
          value={asked.q ?? ''}
          onAsk={(q) => ask({ q })}
        />
        <Filter
          label={t('terms.stateLabel')}
          value={asked.state ?? ''}
          options={[
            any,
            ...conceptState.options.map((value) => ({ value, label: t(`terms.state.${value}`) })),
          ]}
          onChoose={(state) => ask({ state })}
        />
        <Filter
          label={t('terms.field')}
          value={asked.field ?? ''}
          options={[any, ...fields.map((value) => ({ value, label: value }))]}
          onChoose={(field) => ask({ field })}
        />
        <Filter
          label={t('terms.otherLang')}
          value={asked.lang ?? ''}
          options={[
            any,
            ...langs
              .filter((lang) => lang !== 'zh')
              .map((value) => ({ value, label: langName(value, reader) })),
          ]}
          onChoose={(lang) => ask({ lang })}
        />
      </FilterRow>
    </search>
  );
}
