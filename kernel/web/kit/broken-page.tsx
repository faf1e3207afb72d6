import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';

/** The page's own program failed. Says so, keeps the draft, and gives the line an administrator needs. */
export function BrokenPage({ error }: { error: unknown }) {
  const t = useText(houseTexts);
  return (
    <div className="failed" role="alert">
      <h1 tabIndex={-1}>{t('error.broken')}</h1>
      <p>{t('error.brokenWhat')}</p>
      <p className="failed-steps">
        <Button look="primary" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
      </p>
      <p className="cap">
        <code lang="en">{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </div>
  );
}
