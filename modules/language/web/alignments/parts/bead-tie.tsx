import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import { kindOf } from '../workspace/kinds.ts';

/** The tie between the sides: solid when sure, dashed when unsure, dotted when one side stands alone; and why in a word. */
export function BeadTie({ bead }: { bead: AlignedBead }) {
  const t = useText(languageTexts);
  const kind = kindOf(bead);
  const { zh, en, confidence } = bead;
  const uneven = zh.length !== 1 || en.length !== 1;
  return (
    <div className={`al-tie al-${kind}`}>
      <span className="al-line" aria-hidden="true" />
      {confidence === null ? (
        <span>{t('alignments.byHand')}</span>
      ) : (
        <span>
          <span className="vh">{t('alignments.tie')} </span>
          {Math.floor(confidence * 100)}
          {kind === 'unsure' && <span className="al-unsure-word"> {t('alignments.unsure')}</span>}
        </span>
      )}
      {uneven && <span>{t('alignments.ratio', { zh: zh.length, en: en.length })}</span>}
      {bead.state === 'checked' && <span className="st st-granted">{t('alignments.checked')}</span>}
      {bead.locked && <span className="al-lock">{t('alignments.locked')}</span>}
    </div>
  );
}
