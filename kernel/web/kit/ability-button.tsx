import { useId } from 'react';
import type { Ability } from '../../contract/abilities.ts';
import { useBoth } from '../i18n/use-text.ts';
import { Button, type ButtonProps } from './button.tsx';

/**
 * A step this person may take, or may not: then it is dashed, can still be reached, and says why beneath it.
 * A step the answer does not speak of is not shown.
 */
export function AbilityButton({ ability, look, ...rest }: ButtonProps & { ability: Ability | undefined }) {
  const say = useBoth();
  const why = useId();
  if (ability === undefined) return null;
  if (ability === true) return <Button look={look} {...rest} />;
  return (
    <div>
      <Button {...rest} aria-disabled aria-describedby={why} />
      <p className="why" id={why}>
        {say(ability)}
      </p>
    </div>
  );
}
