import type { FollowUpRow } from '../../contract/follow-ups.ts';
import { useHouseDay } from '../house.tsx';
import { Day } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Due, DueNote } from './due.tsx';
import { StateMark } from './state-mark.tsx';

type Standing = Pick<FollowUpRow, 'state' | 'due' | 'workingDaysLeft'>;

/** Where a follow-up stands: its due day while it is open, else how it ended. */
export function FollowUpState({ of: { state, due } }: { of: Standing }) {
  const t = useText(houseTexts);
  if (state === 'open') return <Due on={due} />;
  return <StateMark mark={state === 'done' ? 'done' : 'refused'}>{t(`followUps.state.${state}`)}</StateMark>;
}

/** What stands beneath it: working days left, or the day it was due. */
export function FollowUpDue({ of: { state, due, workingDaysLeft } }: { of: Standing }) {
  const { today } = useHouseDay();
  if (state === 'open') return <DueNote on={due} working={workingDaysLeft ?? undefined} />;
  return <Day of={due} year={due.slice(0, 4) !== today.slice(0, 4)} />;
}
