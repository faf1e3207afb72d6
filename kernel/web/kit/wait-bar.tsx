import { useEffect, useState } from 'react';
import { numberWords } from '../i18n/dates.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';

const quiet = 200;

/** Nothing for 200 ms, then a bar; with counts where the work is long and its length known. */
export function WaitBar({ done, total, small }: { done?: number; total?: number; small?: boolean }) {
  const t = useText(houseTexts);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quiet);
    return () => clearTimeout(timer);
  }, []);
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div className={small ? 'wait-small' : 'wait'} aria-busy="true">
      {shown && (
        <>
          <div
            className={known ? 'wait-bar' : 'wait-bar wait-unknown'}
            role="progressbar"
            aria-label={t('wait.label')}
            aria-valuenow={known ? done : undefined}
            aria-valuemax={known ? total : undefined}
          >
            <span style={known ? { width: `${(100 * done) / total}%` } : undefined} />
          </div>
          {known && (
            <p className="cap">{t('wait.counted', { done: numberWords(done), total: numberWords(total) })}</p>
          )}
        </>
      )}
    </div>
  );
}
