import type { InputHTMLAttributes } from 'react';
import { Day } from '../i18n/day.tsx';
import { Field, type FieldProps } from './field.tsx';

/**
 * A day. A browser writes a date as its own language has it, 04/03 or 03/04: the day chosen is read back beneath, in
 * the words of the page.
 */
export function DateField({
  name,
  label,
  hint,
  optional,
  value,
  onValue,
  ...rest
}: FieldProps & {
  value: string;
  onValue: (day: string) => void;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type' | 'value'>) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <>
          <input
            {...rest}
            {...control}
            type="date"
            aria-describedby={[control['aria-describedby'], `${control.id}-day`].filter(Boolean).join(' ')}
            value={value}
            onChange={(event) => onValue(event.currentTarget.value)}
          />
          <span className="cap day-read" id={`${control.id}-day`}>
            {value && <Day of={value} weekday />}
          </span>
        </>
      )}
    </Field>
  );
}
