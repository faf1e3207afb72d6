import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { CaseRow } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

/** By when a case is due and how many working days are left; or that its clock stands, or that it has none. */
export function CaseDue({ of }: { of: Pick<CaseRow, 'due' | 'daysLeft' | 'provisional' | 'paused'> }) {
  const t = useText(hallTexts);
  const { due, daysLeft, provisional, paused } = of;
  if (due === null || daysLeft === null)
    return <span className="dim">{paused ? t('due.paused') : t('due.none')}</span>;
  return (
    <>
      {daysLeft < 0 ? (
        <StateMark mark="late">{t('due.late', { count: -daysLeft })}</StateMark>
      ) : (
        <span>{daysLeft === 0 ? t('due.today') : t('due.left', { count: daysLeft })}</span>
      )}
      <span className="cap block">
        <Day of={due} />
        {provisional && t('due.provisional')}
      </span>
    </>
  );
}
