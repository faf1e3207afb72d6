import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { ButtonLink } from './button.tsx';
import { useDocumentTitle } from './document-title.ts';

/** No page belongs to this address. */
export function GonePage() {
  const t = useText(houseTexts);
  useDocumentTitle(t('error.gone'));
  return (
    <div className="failed">
      <h1 tabIndex={-1}>{t('error.gone')}</h1>
      <p>{t('error.goneWhat')}</p>
      <p className="failed-steps">
        <ButtonLink to="/" look="primary">
          {t('error.toDesk')}
        </ButtonLink>
      </p>
      <p className="cap">
        {t('error.code')} <code lang="en">not-found</code>
      </p>
    </div>
  );
}
