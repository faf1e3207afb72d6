import { helpTexts } from '../i18n/help-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import type { PageHelp } from '../module.ts';
import { Button } from './button.tsx';
import { useFocusBack } from './focus-back.ts';
import { useKey } from './keys.tsx';

interface HelpBesideProps {
  help: PageHelp | undefined;
  onTour: () => void;
  onKeys: () => void;
  onClose: () => void;
}

/** What the page is for and how it is worked with, beside it; the page stays usable. Escape closes. */
export function HelpBeside({ help, onTour, onKeys, onClose }: HelpBesideProps) {
  const t = useText(helpTexts);
  const say = useBoth();
  const box = useFocusBack<HTMLElement>();
  useKey('Escape', t('close'), onClose);
  return (
    <aside className="help-beside" aria-label={t('title')} tabIndex={-1} ref={box}>
      <h2>{t('title')}</h2>
      {help && <p>{say(help.what)}</p>}
      {help && help.how.length > 0 && (
        <ul>
          {help.how.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ul>
      )}
      <p className="help-steps">
        <Button small onClick={onTour}>
          {t('tour')}
        </Button>
        <Button small onClick={onKeys}>
          {t('keys')}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </aside>
  );
}
