import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../../kernel/web/kit/asked-field.tsx';
import { Filter, FilterRow } from '../../../../../kernel/web/kit/filter-row.tsx';
import { jobKind, jobKinds, jobState, jobStates } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';

interface JobFiltersProps {
  search: Record<string, string>;
  here: (change: Record<string, string | undefined>) => string;
}

/** State, kind, whose, and words of the title: what is chosen is in the address. */
export function JobFilters({ search, here }: JobFiltersProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const go = useGo();
  const choose = (name: string) => (value: string) =>
    go(here({ [name]: value || undefined }), { replace: true });
  const all = { value: '', label: t('any') };
  return (
    <search>
      <FilterRow>
        <Filter
          label={t('jobs.open')}
          value={search['open'] ?? ''}
          options={[
            all,
            { value: 'yes', label: t('jobs.openYes') },
            { value: 'no', label: t('jobs.openNo') },
          ]}
          onChoose={choose('open')}
        />
        <Filter
          label={t('jobs.state')}
          value={search['state'] ?? ''}
          options={[all, ...jobState.options.map((value) => ({ value, label: say(jobStates[value]) }))]}
          onChoose={choose('state')}
        />
        <Filter
          label={t('jobs.kind')}
          value={search['kind'] ?? ''}
          options={[all, ...jobKind.options.map((value) => ({ value, label: say(jobKinds[value]) }))]}
          onChoose={choose('kind')}
        />
        <Filter
          label={t('jobs.whose')}
          value={search['mine'] ?? ''}
          options={[
            { value: '', label: t('jobs.everyone') },
            { value: 'yes', label: t('jobs.own') },
          ]}
          onChoose={choose('mine')}
        />
        <AskedField label={t('jobs.q')} placeholder="" value={search['q'] ?? ''} onAsk={choose('q')} />
      </FilterRow>
    </search>
  );
}
