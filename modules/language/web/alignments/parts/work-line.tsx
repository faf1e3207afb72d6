import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { languageTexts } from '../../texts.ts';
import { useExplained } from './use-explained.ts';
import type { Said } from './use-work.ts';
import { useWorkView } from './use-work.ts';

type Key = Parameters<ReturnType<typeof useText<typeof languageTexts.zh>>>[0];

/** One line: what was just said of a step, else why the bead holds together; and whether all is saved. */
export function WorkLine({ said, reached }: { said: Said | null; reached: boolean }) {
  const t = useText(languageTexts);
  const { unsent, side } = useWorkView();
  const lang = t(side === 'zh' ? 'alignments.langZh' : 'alignments.langEn');
  return (
    <div className="al-line-of-work">
      <p role="status">{said ? t(`alignments.${said.key}` as Key, said.values) : <Why />}</p>
      <p className="cap">
        {t('alignments.sideNow', { lang })}
        {' · '}
        {!reached ? (
          <span className="st st-late wrap">{t('alignments.unreachable', { count: unsent })}</span>
        ) : unsent > 0 ? (
          t('alignments.saving', { count: unsent })
        ) : (
          t('alignments.saved')
        )}
      </p>
    </div>
  );
}

function Why() {
  const t = useText(languageTexts);
  const { beads, at } = useWorkView();
  const explained = useExplained();
  if (!explained) return null;
  if (explained.reasons.length > 0)
    return t('alignments.reasons', { reasons: explained.reasons.join(' · ') });
  return t(beads[at]!.confidence === null ? 'alignments.handReasons' : 'alignments.noReasons');
}
