import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { languageTexts } from '../../texts.ts';
import { beadFilters } from '../workspace/kinds.ts';
import { useWork, useWorkView } from './use-work.ts';

/** How many beads there are of each sort; each shows only those. */
export function BeadFilters() {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const { counts, filter } = useWorkView();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div className="al-filters" role="group" aria-label={t('alignments.filters')}>
      {beadFilters.map((one) => (
        <button
          key={one}
          type="button"
          className={`link-button al-filter al-${one}`}
          aria-pressed={one === filter}
          onClick={() => workspace.show(one)}
        >
          {t(`alignments.filter.${one}`)} <span className="figure">{numberWords(counts[one])}</span>
        </button>
      ))}
    </div>
  );
}
