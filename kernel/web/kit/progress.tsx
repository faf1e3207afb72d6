import type { Both } from '../../contract/local-text.ts';
import { Day } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';

export interface ProgressStep {
  label: Both;
  /** The day it was reached. */
  on?: string | null;
}

/** Where a record stands, as one line of words; `at` is the place of the present step, from 0. */
export function Progress({ steps, at }: { steps: ProgressStep[]; at: number }) {
  const t = useText(houseTexts);
  const say = useBoth();
  return (
    <ol className="progress" aria-label={t('progress')}>
      {steps.map(({ label, on }, place) => (
        <li
          key={label.en}
          className={place < at ? 'past' : undefined}
          aria-current={place === at ? 'step' : undefined}
        >
          {say(label)}
          {on && (
            <>
              {' '}
              <Day of={on} year={false} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
