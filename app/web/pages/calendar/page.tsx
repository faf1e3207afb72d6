import { useState } from 'react';
import { type CalendarYear, readCalendarYear } from '../../../../kernel/contract/calendar.ts';
import { yearOf } from '../../../../kernel/contract/working-days.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { FootNote } from '../../../../kernel/web/kit/foot.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { appTexts } from '../../texts.ts';
import { AddOwnDays } from './add-own-days.tsx';
import './calendar.css';
import { CountDays } from './count-days.tsx';
import { Holidays } from './holidays.tsx';
import { OwnDaysList } from './own-days.tsx';
import { yearAsked } from './year-asked.ts';
import { YearGrid } from './year-grid.tsx';

/** The working-day calendar of the office: a year at a glance, the office's own days, and counting. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const { today } = useHouseDay();
  const year = yearAsked(search['year'], today);
  const read = useRead(readCalendarYear, { year });
  return (
    <>
      <ListHead
        title={{ zh: '工作日历', en: 'Calendar' }}
        said={read.data && t(daysSaid(read.data), { year, count: read.data.workingDays.count })}
      >
        <Years year={year} />
      </ListHead>
      <Loaded from={read}>
        {(of) => (
          <Columns
            steps={<Steps of={of} />}
            work={
              <>
                <Section title={t('calendar.year', { year })}>
                  {of.workingDays.provisional && (
                    <p className="year-provisional">
                      <span className="st st-late wrap">{t('calendar.provisional', { year })}</span>
                    </p>
                  )}
                  <YearGrid of={of} />
                </Section>
                <Holidays of={of} />
                <OwnDaysList of={of} />
              </>
            }
            margin={
              <>
                <CountDays />
                <Source of={of} />
              </>
            }
          />
        )}
      </Loaded>
      <FootNote>{t('calendar.about')}</FootNote>
    </>
  );
}

function daysSaid({ workingDays }: CalendarYear): 'calendar.workingDays' | 'calendar.workingDaysProvisional' {
  return workingDays.provisional ? 'calendar.workingDaysProvisional' : 'calendar.workingDays';
}

/** The year before and the year after. */
function Years({ year }: { year: number }) {
  const t = useText(appTexts);
  const to = (other: number) => address('/calendar', { year: String(other) });
  return (
    <nav className="years" aria-label={t('calendar.years')}>
      {year > 2000 && <AppLink to={to(year - 1)}>{year - 1}</AppLink>}
      <strong aria-current="true">{year}</strong>
      {year < 2100 && <AppLink to={to(year + 1)}>{year + 1}</AppLink>}
    </nav>
  );
}

function Steps({ of: { year, abilities } }: { of: CalendarYear }) {
  const t = useText(appTexts);
  const go = useGo();
  const [adding, add] = useState(false);
  return (
    <>
      <AbilityButton ability={abilities['addOwnDays']} onClick={() => add(true)}>
        {t('calendar.add')}
      </AbilityButton>
      <AbilityButton
        ability={abilities['loadYear']}
        onClick={() => go(address('/calendar/notice', { year: String(year) }))}
      >
        {t('calendar.load', { year })}
      </AbilityButton>
      {adding && <AddOwnDays onClose={() => add(false)} />}
    </>
  );
}

/** Where the year's arrangement comes from, and who loaded it. */
function Source({ of: { source, loaded, year, workingDays } }: { of: CalendarYear }) {
  const t = useText(appTexts);
  const say = useBoth();
  const { today } = useHouseDay();
  return (
    <Section title={t('calendar.source')}>
      <p>{source ? say(source) : t(year < yearOf(today) ? 'calendar.noSourcePast' : 'calendar.noSource')}</p>
      {loaded && (
        <p className="cap">
          {t('calendar.loadedBy', { name: say(loaded.by), version: loaded.version })}{' '}
          <Moment at={loaded.at} />
        </p>
      )}
      {!workingDays.provisional && <p className="cap">{t('calendar.final')}</p>}
    </Section>
  );
}
