import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

/** How the office's clock stands, in words: which day of how many, until when; or since when it stands, and why. */
export function ClockLine({ clock }: { clock: HallCase['clock'] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (!clock) return null;
  const { used, days, due, provisional, late, paused } = clock;
  const day = t('clock.day', { used, days });
  return (
    <span>
      {late ? <StateMark mark="late">{day}</StateMark> : day}
      {paused ? (
        <>
          {t('clock.pausedSince')}
          <Day of={paused.since} />
          {t('clock.because', { why: say(paused.why) })}
        </>
      ) : (
        due && (
          <>
            {t('clock.dueOn')}
            <Day of={due} />
            {provisional && t('due.provisional')}
          </>
        )
      )}
    </span>
  );
}
