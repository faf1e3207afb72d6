import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { FigureRow } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';

type Figures = Pick<FigureRow, 'jobs' | 'onTime' | 'errors' | 'errorWords' | 'marks' | 'markSum'>;

/** Shares and means with what they are of: never a percentage without its n. */
export function useFigureWords() {
  const t = useText(languageTexts);
  return {
    onTime: ({ jobs, onTime }: Figures) =>
      jobs === 0 ? '–' : t('jobs.talent.share', { part: onTime, of: jobs }),
    errors: ({ errors, errorWords }: Figures) =>
      errorWords === 0
        ? '–'
        : t('jobs.talent.perThousand', {
            errors: ((1000 * errors) / errorWords).toFixed(1),
            words: numberWords(errorWords),
          }),
    mark: ({ marks, markSum }: Figures) =>
      marks === 0 ? '–' : t('jobs.talent.meanOf', { mean: (markSum / marks).toFixed(1), count: marks }),
  };
}
