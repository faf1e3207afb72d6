import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import type { Lang } from '../../contract/local-text.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { langTag } from '../i18n/lang.ts';
import { useText } from '../i18n/use-text.ts';
import { useFieldWords } from './field-words.tsx';

/** What every field has. */
export interface FieldProps {
  /** Its name in the contract: errors of the server find it by this. */
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

/** What a control inside a field must carry. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** A field: label, hint, error, control, in that order. */
export function Field({
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const t = useText(houseTexts);
  const { id, describedBy, isFaulty, words } = useFieldWords(name, hint);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {t('form.optional')}</span>}
      </label>
      {words}
      {children({
        id,
        name,
        'aria-describedby': describedBy,
        'aria-invalid': isFaulty || undefined,
      })}
    </div>
  );
}

interface Valued {
  value: string;
  onValue: (value: string) => void;
  /** The language what is typed here is in: it picks the face and the spelling check. */
  lang?: Lang;
}

/** A line of text. */
export function TextField({
  name,
  label,
  hint,
  optional,
  value,
  onValue,
  lang,
  ...rest
}: FieldProps & Valued & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'value' | 'lang'>) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <input
          {...rest}
          {...control}
          lang={lang && langTag(lang)}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function LongTextField({
  name,
  label,
  hint,
  optional,
  value,
  onValue,
  lang,
  ...rest
}: FieldProps & Valued & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'value' | 'lang'>) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <textarea
          rows={6}
          {...rest}
          {...control}
          lang={lang && langTag(lang)}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One of a few, as a plain select. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  value,
  onValue,
  options,
  ...rest
}: FieldProps &
  Omit<Valued, 'lang'> & { options: { value: string; label: string }[] } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    'name' | 'value'
  >) {
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <select {...rest} {...control} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
