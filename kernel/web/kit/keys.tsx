import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { actsAnywhere, isSingleKey, mayAct } from './key-rules.ts';

interface Binding {
  key: string;
  label: string;
  /** `false`: the key was not meant for this. */
  act: () => unknown;
}
interface KeyHouse {
  bindings: Set<{ current: Binding }>;
  on: boolean;
  turn: (on: boolean) => void;
}

const remembered = 'chancery.keys';
const KeysContext = createContext<KeyHouse | null>(null);

/** Listens for the keys of whatever is on the page. Single letters act only outside fields and dialogs. */
export function Keys({ children }: { children: ReactNode }) {
  const [bindings] = useState(() => new Set<{ current: Binding }>());
  const [on, setOn] = useState(() => localStorage.getItem(remembered) !== 'off');
  useEffect(() => {
    document.documentElement.dataset['keys'] = on ? 'on' : 'off';
    function press(event: KeyboardEvent) {
      // Keys of an input method are its own, Enter above all: it takes the word that is being composed.
      if (event.isComposing || event.keyCode === composing) return;
      for (const { current } of [...bindings].reverse()) {
        if (!matches(current.key, event)) continue;
        if (!actsAnywhere(current.key) && !mayAct(event, current.key)) continue;
        if (isSingleKey(current.key) && !on) continue;
        // A list's arrows are its own only while it has the focus: then the next one bound to the key is asked.
        if (current.act() === false) continue;
        event.preventDefault();
        return;
      }
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [bindings, on]);
  function turn(next: boolean) {
    localStorage.setItem(remembered, next ? 'on' : 'off');
    setOn(next);
  }
  return <KeysContext value={{ bindings, on, turn }}>{children}</KeysContext>;
}

/** What browsers give as the code of every key an input method takes. */
const composing = 229;

function matches(key: string, event: KeyboardEvent): boolean {
  const parts = key.split('+');
  return (
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (event.shiftKey || !parts.includes('Shift')) &&
    isKey(parts.at(-1)!, event)
  );
}

/** With Alt some machines write other letters: there it is the place of the key that counts. */
function isKey(name: string, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === name.toLowerCase()) return true;
  return event.altKey && (event.code === `Key${name}` || event.code === `Digit${name}`);
}

/** Binds a key while this is on the page: `A`, `ArrowDown`, `Alt+ArrowDown`, `Ctrl+K`. The label stands in the list of keys. */
export function useKey(key: string | undefined, label: string, act: () => unknown): void {
  const house = useContext(KeysContext);
  const binding = useRef<Binding>({ key: key ?? '', label, act });
  binding.current = { key: key ?? '', label, act };
  const bindings = house?.bindings;
  useEffect(() => {
    if (!key || !bindings) return;
    bindings.add(binding);
    return () => {
      bindings.delete(binding);
    };
  }, [key, bindings]);
}

/** The keys bound at this moment, for the list of keys, and the switch for single letters. */
export function useKeyList(): {
  list: () => { key: string; label: string }[];
  on: boolean;
  turn: (on: boolean) => void;
} {
  const house = useContext(KeysContext);
  const list = () => [...(house?.bindings ?? [])].map(({ current }) => current).filter(({ label }) => label);
  return { list, on: house?.on ?? false, turn: house?.turn ?? (() => undefined) };
}
