import { useId } from 'react';
import type { Ability } from '../../contract/abilities.ts';
import { listTexts } from '../i18n/list-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';

interface ShareFieldProps {
  shared: boolean;
  ability: Ability | undefined;
  onShare: (shared: boolean) => void;
}

/** Is a view shared with the office? Whoever may not share reads why. */
export function ShareField({ shared, ability, onShare }: ShareFieldProps) {
  const t = useText(listTexts);
  const say = useBoth();
  const why = useId();
  const barred = ability !== true && ability !== undefined;
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          name="shared"
          checked={shared}
          aria-disabled={barred || undefined}
          aria-describedby={barred ? why : undefined}
          onChange={(event) => !barred && onShare(event.currentTarget.checked)}
        />{' '}
        {t('share')}
      </label>
      {barred && (
        <p className="why" id={why}>
          {say(ability)}
        </p>
      )}
    </div>
  );
}
