import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Say } from '../../../../../kernel/web/kit/say.tsx';
import { leftReason, leftReasons, type replaceUnits } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';

/** In how many units the words were replaced, and how many were left, for which reasons. */
export function ReplaceOutcome({ of: { changed, left } }: { of: OutputOf<typeof replaceUnits> }) {
  const t = useText(languageTexts);
  const say = useBoth();
  return (
    <Say>
      <p>{t('memory.replacedIn', { count: changed, shown: numberWords(changed) })}</p>
      {leftReason.options.map((reason) => {
        const count = left.filter(({ why }) => why === reason).length;
        return (
          count > 0 && (
            <p key={reason} className="dim">
              {t('memory.replaceLeft', { count, why: say(leftReasons[reason]) })}
            </p>
          )
        );
      })}
    </Say>
  );
}
