import { useId } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { caseStates } from '../../contract/case.ts';
import { listServices, type ServiceItem } from '../../contract/services.ts';
import { listHallStaff } from '../../contract/staff.ts';
import { hallTexts } from '../texts.ts';

interface CaseFiltersProps {
  search: Record<string, string>;
  /** The address of the list with some of its filters changed. */
  here: (change: Record<string, string | undefined>) => string;
}

/** State, service, whose, and by when; what is chosen is in the address. */
export function CaseFilters({ search, here }: CaseFiltersProps) {
  const t = useText(hallTexts);
  const go = useGo();
  const id = useId();
  const say = useBoth();
  const people = useRead(listHallStaff, {}).data?.people ?? [];
  const choose = (change: Record<string, string>) => go(here(change), { replace: true });
  return (
    <search>
      <FilterRow>
        <Filter
          label={t('list.state')}
          value={search['open'] ? 'open' : (search['state'] ?? '')}
          options={[
            { value: '', label: t('list.all') },
            { value: 'open', label: t('list.open') },
            ...caseStates.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChoose={(value) =>
            choose(value === 'open' ? { open: 'yes', state: '' } : { open: '', state: value })
          }
        />
        <ServiceFilter search={search} onChoose={choose} />
        {search['stage'] && (
          <Filter
            label={t('list.stage')}
            value={search['stage']}
            options={[
              { value: '', label: t('list.all') },
              { value: search['stage'], label: t('list.thisStage') },
            ]}
            onChoose={(stage) => choose({ stage })}
          />
        )}
        <Filter
          label={t('list.assigned')}
          value={search['assigned'] ?? ''}
          options={[
            { value: '', label: t('list.anybody') },
            { value: 'me', label: t('list.me') },
            { value: 'nobody', label: t('list.unassigned') },
            ...people.map(({ userId, name }) => ({ value: userId, label: say(name) })),
          ]}
          onChoose={(assigned) => choose({ assigned })}
        />
        <Filter
          label={t('list.lateness')}
          value={search['late'] ?? ''}
          options={[
            { value: '', label: t('list.all') },
            { value: 'yes', label: t('list.late') },
          ]}
          onChoose={(late) => choose({ late })}
        />
        <div>
          <label htmlFor={id}>{t('list.dueBefore')}</label>
          <input
            id={id}
            type="date"
            value={search['dueBefore'] ?? ''}
            onChange={(event) => choose({ dueBefore: event.currentTarget.value })}
          />
        </div>
      </FilterRow>
    </search>
  );
}

/** A service, or all of a family, as `family:abtc`. */
function ServiceFilter({
  search,
  onChoose,
}: Pick<CaseFiltersProps, 'search'> & { onChoose: (change: Record<string, string>) => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const services = useRead(listServices, {}).data?.items ?? [];
  return (
    <Filter
      label={t('list.service')}
      value={search['family'] ? `family:${search['family']}` : (search['service'] ?? '')}
      options={[
        { value: '', label: t('list.all') },
        ...familiesOf(services).map((of) => ({
          value: `family:${of}`,
          label: t(`family.${of}`),
        })),
        ...services.map(({ code, name }) => ({ value: code, label: say(name) })),
      ]}
      onChoose={(value) =>
        onChoose(
          value.startsWith('family:')
            ? { family: value.slice(7), service: '', stage: '' }
            : { family: '', service: value, stage: '' },
        )
      }
    />
  );
}

const named = ['abtc', 'authentication'] as const;

/** Families of several services that have a name of their own. */
function familiesOf(services: readonly ServiceItem[]) {
  return named.filter((family) => services.filter((one) => one.family === family).length > 1);
}
