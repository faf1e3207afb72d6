import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { isLoose } from './progress-at.ts';
import { linkId } from './use-pointer.ts';

/** The tie between the two sides: solid when sure, dashed when loose, dotted when one side stands alone. */
export function Tie({ n, link }: { n: number; link: Link }) {
  const t = useText(pressTexts);
  const { zh, en } = link;
  const alone = zh.length === 0 || en.length === 0;
  const loose = isLoose(link);
  const ratio = t('sentences.ratio', { zh: zh.length, en: en.length });
  const sure = link.byHand ? t('sentences.handTie') : String(Math.floor(link.confidence * 100));
  return (
    <div className="link">
      <span className={alone ? 'tie none' : loose ? 'tie loose' : 'tie'} />
      <a href={`#${linkId(n)}`}>
        {alone ? (
          <>
            <span className="vh">{zh.length === 0 ? t('sentences.noZh') : t('sentences.noEn')} </span>
            {ratio}
          </>
        ) : (
          <>
            <span className="vh">
              {loose && `${t('sentences.loose')} `}
              {t('sentences.tie')}{' '}
            </span>
            {sure}
            {zh.length + en.length > 2 && <span className="ratio">{ratio}</span>}
          </>
        )}
      </a>
    </div>
  );
}
