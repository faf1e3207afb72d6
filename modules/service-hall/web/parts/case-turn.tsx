import { useMe } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { CaseRow, HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

type Standing = Pick<CaseRow | HallCase, 'state' | 'stage' | 'turn' | 'assignedTo'>;

/** Where a case stands, as the staff says it: its stage while it is in hand, else its state. */
export function CaseStanding({ of }: { of: Standing }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return <>{of.state === 'in-hand' ? say(of.stage.name) : t(`state.${of.state}`)}</>;
}

/** Where a case stands, and beneath it whose turn it is. */
export function CaseTurn({ of }: { of: Standing }) {
  const t = useText(hallTexts);
  const { userId } = useMe();
  const mine = of.turn === 'office' && of.assignedTo?.userId === userId;
  return (
    <>
      <StateMark mark={mine ? 'mine' : markOf(of)}>
        <CaseStanding of={of} />
      </StateMark>
      {of.turn !== 'nobody' && (
        <span className="cap block">{mine ? t('turn.mine') : t(`turn.${of.turn}`)}</span>
      )}
    </>
  );
}

/** The mark of a state: another's turn, ours, or how it ended. */
export function markOf({ state, turn }: Pick<Standing, 'state' | 'turn'>): Mark {
  if (state === 'done') return 'done';
  if (turn === 'nobody') return 'refused';
  return turn === 'office' ? 'on-time' : 'waiting';
}
