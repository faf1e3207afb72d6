import { useHouseDay } from '../house.tsx';
import { daysBetween } from '../i18n/dates.ts';
import { Day } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { StateMark } from './state-mark.tsx';

/** By when: the day left (or over) as a state, for the first line of a task. */
export function Due({ on, waiting }: { on: string; waiting?: boolean }) {
  const t = useText(houseTexts);
  const { today } = useHouseDay();
  const left = daysBetween(today, on);
  if (left < 0) return <StateMark mark="late">{t('due.late', { count: -left })}</StateMark>;
  return (
    <StateMark mark={waiting ? 'waiting' : 'on-time'}>
      {left === 0 ? (
        t('due.today')
      ) : left === 1 ? (
        t('due.tomorrow')
      ) : (
        <Day of={on} year={on.slice(0, 4) !== today.slice(0, 4)} />
      )}
    </StateMark>
  );
}

/** Working days left, as the server counted them by the office's calendar. */
export interface WorkingDaysLeft {
  count: number;
  provisional: boolean;
}

/** What stands beneath it: how many days are left, working days where they were counted, or the date that has passed. */
export function DueNote({ on, working }: { on: string; working?: WorkingDaysLeft }) {
  const t = useText(houseTexts);
  const { today } = useHouseDay();
  const left = daysBetween(today, on);
  if (left >= 2 && working)
    return (
      <>
        {t('due.workingLeft', { count: working.count })}
        {working.provisional && t('due.provisional')}
      </>
    );
  if (left >= 2) return <>{t('due.left', { count: left })}</>;
  return <Day of={on} year={on.slice(0, 4) !== today.slice(0, 4)} />;
}
