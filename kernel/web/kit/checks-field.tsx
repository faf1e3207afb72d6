import { useFieldWords } from './field-words.tsx';

interface ChecksFieldProps {
  /** The field's name in the contract. */
  name: string;
  label: string;
  hint?: string;
  value: readonly string[];
  onValue: (value: string[]) => void;
  options: { value: string; label: string }[];
}

/** Any of a few, each with its box. */
export function ChecksField({ name, label, hint, value, onValue, options }: ChecksFieldProps) {
  const { id, describedBy, words } = useFieldWords(name, hint);
  const change = (one: string, on: boolean) =>
    onValue(options.map((option) => option.value).filter((it) => (it === one ? on : value.includes(it))));
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend>{label}</legend>
      {words}
      <div className="checks">
        {options.map((option, at) => (
          <label key={option.value}>
            <input
              type="checkbox"
              id={at === 0 ? id : undefined}
              checked={value.includes(option.value)}
              onChange={(event) => change(option.value, event.currentTarget.checked)}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
