import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../kernel/web/kit/filter-row.tsx';
import { FootNote } from '../../../../kernel/web/kit/foot.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { hallOverview } from '../../contract/staff.ts';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { LateCloseOuts } from '../parts/late-close-outs.tsx';
import { PeopleLoad, StageLoad } from '../parts/load-tables.tsx';
import { OverdueCards } from '../parts/overdue-cards.tsx';
import { PressingTable } from '../parts/pressing-table.tsx';
import '../hall.css';
import { hallTexts } from '../texts.ts';

const spans = [3, 5, 10] as const;

/** How the hall stands: who will be late, what each person has, and where cases pile up. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const go = useGo();
  const days = spans.find((span) => String(span) === search['days']) ?? 5;
  const read = useRead(hallOverview, { days }, { keepOld: true });
  const total = read.data?.total;
  return (
    <>
      <ListHead
        title={{ zh: '大厅概况', en: 'The hall today' }}
        said={total && t('overview.total', { ...total, days })}
      />
      <HallTabs at="/hall" />
      <FilterRow>
        <Filter
          label={t('overview.days')}
          value={String(days)}
          options={spans.map((span) => ({
            value: String(span),
            label: t('overview.inDays', { count: span }),
          }))}
          onChoose={(value) => go(address('/hall', { days: value }), { replace: true })}
        />
      </FilterRow>
      <Loaded from={read}>{(overview) => <Overview of={overview} />}</Loaded>
      <FootNote>{t('overview.away')}</FootNote>
    </>
  );
}

function Overview({ of }: { of: OutputOf<typeof hallOverview> }) {
  const t = useText(hallTexts);
  const { days, until, provisional, pressing, more, people, stages } = of;
  return (
    <>
      <Section
        title={t('overview.pressing')}
        note={
          <>
            {t('overview.pressingNote', { count: days })}
            <Day of={until} />
          </>
        }
      >
        {provisional && <p className="cap">{t('overview.provisional')}</p>}
        {pressing.length === 0 ? <Empty>{t('overview.none')}</Empty> : <PressingTable rows={pressing} />}
        {more && (
          <p>
            <AppLink to={address('/cases', { open: 'yes', by: 'due', order: 'ascending' })}>
              {t('overview.more')}
            </AppLink>
          </p>
        )}
      </Section>
      <LateCloseOuts />
      <OverdueCards />
      <div className="loads">
        <Section title={t('overview.people')}>
          <PeopleLoad people={people} />
        </Section>
        <Section title={t('overview.stages')}>
          <StageLoad stages={stages} />
        </Section>
      </div>
    </>
  );
}
