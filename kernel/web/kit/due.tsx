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

/** What stands beneath it: how many days are left, or the date that has passed. */
export function DueNote({ on }: { on: string }) {
  const t = useText(houseTexts);
  const { today } = useHouseDay();
  const left = daysBetween(today, on);
  if (left >= 2) return <>{t('due.left', { count: left })}</>;
  return <Day of={on} year={on.slice(0, 4) !== today.slice(0, 4)} />;
}
