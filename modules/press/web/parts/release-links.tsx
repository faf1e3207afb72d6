import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { buttonClass } from '../../../../kernel/web/kit/button.tsx';
import type { Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';

/** The release as others see it: its public page once published, and the paper in two columns, to read and to work on. */
export function ReleaseLinks({ release: { id, publicLink } }: { release: Release }) {
  const t = useText(pressTexts);
  return (
    <>
      {publicLink && (
        <a className={buttonClass()} href={publicLink} target="_blank" rel="noreferrer">
          <span>{t('steps.page')}</span>
        </a>
      )}
      <a
        className={buttonClass()}
        href={`/api/papers/press.release/${id}.pdf`}
        target="_blank"
        rel="noreferrer"
      >
        <span>{t('steps.paper')}</span>
      </a>
      <a className={buttonClass()} href={`/api/papers/press.release/${id}.docx`}>
        <span>{t('steps.word')}</span>
      </a>
    </>
  );
}
