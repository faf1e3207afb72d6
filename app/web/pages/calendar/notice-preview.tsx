import type { tryCalendarYear } from '../../../../kernel/contract/calendar.ts';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { appTexts } from '../../texts.ts';
import { YearGrid } from './year-grid.tsx';

/** The year as it would stand, and which days the notice would change. Nothing has been saved yet. */
export function NoticePreview({ of: { tried, before, changed } }: { of: OutputOf<typeof tryCalendarYear> }) {
  const t = useText(appTexts);
  const { year, workingDays } = tried;
  const worked = changed.filter(({ works }) => works);
  const off = changed.filter(({ works }) => !works);
  return (
    <Section title={t('calendar.preview', { year })} note={t('calendar.notSaved')}>
      <p>
        {t('calendar.countChange', { before: before.count, after: workingDays.count })}{' '}
        {changed.length === 0 && t('calendar.noChange')}
      </p>
      <Changes title={t('calendar.turnOff', { count: off.length })} of={off} year={year} />
      <Changes title={t('calendar.turnWorked', { count: worked.length })} of={worked} year={year} />
      <YearGrid of={tried} />
    </Section>
  );
}

function Changes({ title, of, year }: { title: string; of: { day: string }[]; year: number }) {
  if (of.length === 0) return null;
  return (
    <p className="worked-days">
      <StateMark mark="note">{title}</StateMark>{' '}
      {of.map(({ day }) => (
        <span key={day} className="nw">
          <Day of={day} year={!day.startsWith(String(year))} weekday />
        </span>
      ))}
    </p>
  );
}
