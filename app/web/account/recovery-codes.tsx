import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../kernel/web/kit/dialog.tsx';
import { accountTexts } from './texts.ts';

/** The recovery codes, this once. */
export function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const t = useText(accountTexts);
  const step = (
    <Button look="primary" onClick={onClose}>
      {t('factor.codesKept')}
    </Button>
  );
  return (
    <Dialog title={t('factor.codesTitle')} opened onClose={onClose} steps={step}>
      <p className="dialog-about">{t('factor.codesAbout')}</p>
      <ol className="own-codes prints" lang="en">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
