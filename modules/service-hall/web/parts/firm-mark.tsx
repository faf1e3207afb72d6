import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { FirmState } from '../../contract/firms.ts';
import { hallTexts } from '../texts.ts';

const marks: Record<FirmState, Mark> = {
  waiting: 'mine',
  confirmed: 'granted',
  paused: 'late',
  refused: 'refused',
};

/** How a firm stands. */
export function FirmMark({ state }: { state: FirmState }) {
  const t = useText(hallTexts);
  return <StateMark mark={marks[state]}>{t(`firms.states.${state}`)}</StateMark>;
}
