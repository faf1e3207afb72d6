import type { ApiRefusal } from '../api/refusal.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { Button, ButtonLink } from './button.tsx';
import { useDocumentTitle } from './document-title.ts';
import { GonePage } from './gone-page.tsx';

interface RefusalProps {
  refusal: ApiRefusal;
  again?: () => void;
}

/** A page that could not be shown: what happened, what is kept, what to do, the code small at the end. */
export function RefusalPage({ refusal, again }: RefusalProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  const [wrong] = Object.entries(refusal.fields);
  const said = say(wrong?.[1] ?? refusal.say);
  useDocumentTitle(said);
  // Nobody types an id: where it is wrong, the address is. What a list is asked for is typed, and said to be wrong.
  if (wrong?.[0].endsWith('Id')) return <GonePage />;
  return (
    <div className="failed" role="alert">
      <h1 tabIndex={-1}>{said}</h1>
      <p>{t('error.kept')}</p>
      <p className="failed-steps">
        {again && (
          <Button look="primary" onClick={again}>
            {t('error.again')}
          </Button>
        )}
        <ButtonLink to="/">{t('error.toDesk')}</ButtonLink>
      </p>
      <Code refusal={refusal} />
    </div>
  );
}

/** The same in small, for a part of a page, a form or a dialog. */
export function RefusalSay({ refusal, again }: RefusalProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  return (
    <div className="say" role="alert">
      <p>
        <span className="st st-error wrap">{say(refusal.say)}</span>
      </p>
      {again && (
        <p className="failed-steps">
          <Button small onClick={again}>
            {t('error.again')}
          </Button>
        </p>
      )}
      <Code refusal={refusal} />
    </div>
  );
}

function Code({ refusal }: { refusal: ApiRefusal }) {
  const t = useText(houseTexts);
  return (
    <p className="cap">
      {t('error.code')} <code lang="en">{refusal.code}</code>
    </p>
  );
}
