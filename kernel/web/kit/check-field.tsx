import { useId } from 'react';

interface CheckFieldProps {
  label: string;
  /** What it means, below. */
  hint: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}

/** Something that is so or not, with what that means. */
export function CheckField({ label, hint, on, onTurn }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      <p className="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
