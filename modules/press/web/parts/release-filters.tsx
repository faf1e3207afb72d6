import { type FormEvent, useEffect, useId, useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Filter } from '../../../../kernel/web/kit/filter-row.tsx';
import { type ReleaseState, releaseState } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';

interface FiltersProps {
  state: ReleaseState | undefined;
  mine: 'yes' | undefined;
  q: string | undefined;
  /** The address of this list with some of its filters changed. */
  here: (change: Record<string, string | undefined>) => string;
}

/** State, whose, and words of the title or the number; what is chosen is in the address. */
export function ReleaseFilters({ state, mine, q = '', here }: FiltersProps) {
  const t = useText(pressTexts);
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
          label={t('list.state')}
          value={state ?? ''}
          options={[
            { value: '', label: t('list.all') },
            ...releaseState.options.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChoose={(value) => go(here({ state: value }), { replace: true })}
        />
        <Filter
          label={t('list.mine')}
          value={mine ?? ''}
          options={[
            { value: '', label: t('list.everyone') },
            { value: 'yes', label: t('list.own') },
          ]}
          onChoose={(value) => go(here({ mine: value }), { replace: true })}
        />
        <div>
          <label htmlFor={id}>{t('list.q')}</label>
          <input id={id} type="search" value={typed} onChange={(event) => type(event.currentTarget.value)} />
        </div>
        <Button type="submit">{t('list.find')}</Button>
      </form>
    </search>
  );
}
