import { type ReactNode, useId } from 'react';

/** One row of filters above a list, as plain selects. What they say is in the address. */
export function FilterRow({ children }: { children: ReactNode }) {
  return <div className="filters">{children}</div>;
}

interface FilterProps {
  label: string;
  value: string;
  /** The first is usually "all", with the empty value. */
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** One filter: a plain select under its label. */
export function Filter({ label, value, options, onChoose }: FilterProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
