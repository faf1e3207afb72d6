import { useId } from 'react';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import type { PrecedenceList } from '../../contract/precedence.ts';
import { directoryTexts } from '../texts.ts';
import { BodyPicker } from './body-picker.tsx';

interface PrecedenceFiltersProps {
  list: PrecedenceList;
  body: { id: string; name: LocalText } | null;
  parts: boolean;
  here: (change: Record<string, string | undefined>) => string;
}

/** Which order: of posts or of bodies, of which body, with its parts or alone. */
export function PrecedenceFilters({ list, body, parts, here }: PrecedenceFiltersProps) {
  const t = useText(directoryTexts);
  const go = useGo();
  const field = useId();
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  const control = { id: field, name: 'body', 'aria-describedby': undefined, 'aria-invalid': undefined };
  const scope = list === 'bodies' ? 'bodies' : parts ? 'parts' : 'posts';
  return (
    <search>
      <FilterRow>
        <div className="find-field">
          <label htmlFor={field}>{t('body')}</label>
          <BodyPicker
            key={body?.id ?? ''}
            control={control}
            picked={body}
            onPick={(picked) => picked && ask({ body: picked.id })}
            placeholder={t('atBodyPick')}
          />
        </div>
        <Filter
          label={t('ranking.of')}
          value={scope}
          options={(['posts', 'parts', 'bodies'] as const).map((value) => ({
            value,
            label: t(`ranking.scope.${value}`),
          }))}
          onChoose={(value) =>
            ask({
              list: value === 'bodies' ? 'bodies' : undefined,
              parts: value === 'parts' ? '1' : undefined,
              body: body?.id,
            })
          }
        />
      </FilterRow>
    </search>
  );
}
