import { useDebouncedCallback } from '@mantine/hooks';
import { useId, useState } from 'react';

interface AskedFieldProps {
  label: string;
  placeholder: string;
  /** What the address asks for. */
  value: string;
  onAsk: (q: string) => void;
}

/** What to find in a list: asked a moment after the last letter, or at once on Enter. */
export function AskedField({ label, placeholder, value, onAsk }: AskedFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const askSoon = useDebouncedCallback(ask, 250);
  function ask(q: string) {
    setAsked(q.trim());
    onAsk(q.trim());
  }
  // The address changed by other means than this field: back, forward, a link.
  if (value !== asked) {
    setAsked(value);
    setTyped(value);
  }
  return (
    <div className="find-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          askSoon(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask(typed);
        }}
      />
    </div>
  );
}
