import { type FormEvent, useEffect, useId, useState } from 'react';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Filter } from '../../../../../kernel/web/kit/filter-row.tsx';
import { type AlignmentState, alignmentState, alignmentStates } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';

interface FiltersProps {
  state: AlignmentState | undefined;
  q: string | undefined;
  here: (change: Record<string, string | undefined>) => string;
}

/** State, and words of the name; what is chosen is in the address. */
export function AlignmentFilters({ state, q = '', here }: FiltersProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const go = useGo();
  const id = useId();
  const [typed, type] = useState(q);
  useEffect(() => type(q), [q]);
  function find(event: FormEvent) {
    event.preventDefault();
    go(here({ q: typed.trim() }));
  }
  return (
    <search>
      <form className="filters" onSubmit={find}>
        <Filter
          label={t('alignments.state')}
          value={state ?? ''}
          options={[
            { value: '', label: t('alignments.anyState') },
            ...alignmentState.options.map((value) => ({ value, label: say(alignmentStates[value]) })),
          ]}
          onChoose={(value) => go(here({ state: value }), { replace: true })}
        />
        <div>
          <label htmlFor={id}>{t('alignments.find')}</label>
          <input id={id} type="search" value={typed} onChange={(event) => type(event.currentTarget.value)} />
        </div>
      </form>
    </search>
  );
}
