import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Say } from '../../../../../kernel/web/kit/say.tsx';
import { languageTexts } from '../../texts.ts';

/** That something may not be found yet, while the index is being made. */
export function IndexProgress({
  of: { ready, units, of },
}: {
  of: { ready: boolean; units: number; of: number };
}) {
  const t = useText(languageTexts);
  if (ready) return null;
  return (
    <Say>
      <p>{t('search.makingIndex', { units: numberWords(units), of: numberWords(of) })}</p>
    </Say>
  );
}
