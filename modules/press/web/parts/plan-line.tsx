import { instantWords, zoneWords } from '../../../../kernel/contract/office-time.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';

/** When the release goes out by itself and who set that; or that it was held up, and what to do. */
export function PlanLine({ release }: { release: Release }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const lang = useLang();
  const { timeZone, today } = useHouseDay();
  const { goesOutAt, heldUpAt, goesOutFor } = release;
  const at = goesOutAt ?? heldUpAt;
  if (!at || !goesOutFor) return null;
  const words = {
    at: instantWords(lang, timeZone, at, today),
    zone: zoneWords(lang, timeZone),
    name: say(goesOutFor.name),
  };
  if (goesOutAt) return <span className="plan-line">{t('plan.goesOut', words)}</span>;
  return (
    <span className="plan-line">
      <StateMark mark="error">{t('plan.heldUp', words)}</StateMark> {t('plan.heldUpSo')}
    </span>
  );
}
