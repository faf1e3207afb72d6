import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { Progress } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';

/** How far a translation is, drawn, with its figures. */
export function JobFar({ of, long }: { of: Progress; long?: boolean }) {
  const t = useText(languageTexts);
  const { words, translated, revised } = of;
  const share = words === 0 ? 0 : Math.round((100 * translated) / words);
  const said = long
    ? t('jobs.page.far', {
        translated: numberWords(translated),
        revised: numberWords(revised),
        words: numberWords(words),
      })
    : t('jobs.done', { share });
  return (
    <div className="job-far">
      <progress value={translated} max={Math.max(words, 1)} aria-label={said} />
      <span className="cap">{said}</span>
    </div>
  );
}
