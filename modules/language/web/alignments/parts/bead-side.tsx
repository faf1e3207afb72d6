import { Fragment } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import type { Cutting } from '../workspace/workspace.ts';
import { type Marked, runsOf } from './marked-words.ts';

interface BeadSideProps {
  bead: AlignedBead;
  lang: Lang;
  chosen: boolean;
  cutting: Cutting | null;
  marked: Marked | null;
  onChoose: () => void;
}

/** One side of a bead: its sentences, with the words that answer the other side marked, or the place of a cut. */
export function BeadSide({ bead, lang, chosen, cutting, marked, onChoose }: BeadSideProps) {
  const t = useText(languageTexts);
  const className = `al-side al-${lang}${chosen ? ' chosen' : ''}`;
  if (bead[lang].length === 0)
    return (
      <p className={`${className} none-yet`}>{t(lang === 'zh' ? 'alignments.noZh' : 'alignments.noEn')}</p>
    );
  const cut = cutting ? cutting.places[cutting.n] : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on a side chooses it, as the arrows do by keyboard
    <p className={className} lang={langTag(lang)} onClick={onChoose}>
      {runsOf(bead[lang], lang, marked?.[lang] ?? [], cut).map((run) => (
        <Fragment key={run.start}>
          {run.sentence && run.start > 0 && <span className="al-next" aria-hidden="true" />}
          {run.cut && <span className="al-cut" role="img" aria-label={t('alignments.key.cutHere')} />}
          {run.kind ? <span className={`al-word al-${run.kind}`}>{run.text}</span> : run.text}
        </Fragment>
      ))}
    </p>
  );
}
