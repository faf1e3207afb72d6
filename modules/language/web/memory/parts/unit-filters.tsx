import type { Page } from '../../../../../kernel/contract/page.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { AskedField } from '../../../../../kernel/web/kit/asked-field.tsx';
import { Filter, FilterRow } from '../../../../../kernel/web/kit/filter-row.tsx';
import {
  type UnitFault,
  type UnitOrigin,
  unitFaults,
  unitOrigin,
  unitOrigins,
} from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';

interface UnitFiltersProps {
  q: string | undefined;
  document: string | undefined;
  origin: UnitOrigin | undefined;
  reviewed: 'yes' | 'no' | undefined;
  fault: UnitFault | undefined;
  /** The address of this list with some of its filters changed. */
  here: (change: Record<string, string | undefined>) => string;
  /** How many there are so; not said where all are shown. */
  count: Page<unknown>['count'] | null;
}

/** Words of either side, where a unit comes from, whether it was reviewed; what is chosen is in the address. */
export function UnitFilters({ q = '', document, origin, reviewed, fault, here, count }: UnitFiltersProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const go = useGo();
  const ask = (change: Record<string, string | undefined>) => go(here(change), { replace: true });
  return (
    <search className="unit-search">
      <FilterRow>
        <AskedField
          label={t('memory.find')}
          placeholder={t('memory.findIn')}
          value={q}
          onAsk={(value) => ask({ q: value })}
        />
        <Filter
          label={t('memory.origin')}
          value={origin ?? ''}
          options={[
            { value: '', label: t('any') },
            ...unitOrigin.options.map((value) => ({ value, label: say(unitOrigins[value]) })),
          ]}
          onChoose={(value) => ask({ origin: value })}
        />
        <Filter
          label={t('memory.review')}
          value={reviewed ?? ''}
          options={[
            { value: '', label: t('any') },
            { value: 'yes', label: t('memory.reviewed') },
            { value: 'no', label: t('memory.unreviewed') },
          ]}
          onChoose={(value) => ask({ reviewed: value })}
        />
      </FilterRow>
      {count && <Found count={count} document={document} fault={fault} here={here} />}
    </search>
  );
}

/** How many were found, of which text; and the way back to all. */
function Found({
  count: { value, capped },
  document,
  fault,
  here,
}: Pick<UnitFiltersProps, 'document' | 'fault' | 'here'> & { count: Page<unknown>['count'] }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const all = { q: undefined, origin: undefined, reviewed: undefined, document: undefined, fault: undefined };
  return (
    <p className="cap unit-found">
      <span>
        {capped
          ? house('list.capped', { count: numberWords(value) })
          : t('memory.found', { count: value, shown: numberWords(value) })}
      </span>
      {fault && <span>{say(unitFaults[fault].name)}</span>}
      {document && <span>{t('memory.ofDocument', { document })}</span>}
      <AppLink to={here(all)}>{t('memory.showAll')}</AppLink>
    </p>
  );
}
