import { useMergedRef } from '@mantine/hooks';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { useRef } from 'react';
import { AppLink } from './app-link.tsx';
import { Keycap } from './keycap.tsx';
import { useKey } from './keys.tsx';

export type ButtonLook = 'seal' | 'primary' | 'outline' | 'quiet';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `seal`: the step that is this person's to take now, at most one a page. `primary`: in dialogs. */
  look?: ButtonLook;
  small?: boolean;
  /** A single key that presses it, printed on it: `A`. */
  hotkey?: string;
  /** What the key does, for the list of keys, where the label is no plain text. */
  hotkeyLabel?: string;
  /** Under way: keeps its place and its focus, takes no second press. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** The class of a button, for links and labels dressed as one. */
export function buttonClass(look: ButtonLook = 'outline', small = false): string {
  return ['b', look !== 'outline' && `b-${look}`, small && 'b-small'].filter(Boolean).join(' ');
}

/** A button. It is never `disabled`: one that cannot be pressed says why (see `AbilityButton`). */
export function Button({
  look,
  small,
  hotkey,
  hotkeyLabel,
  busy,
  className,
  children,
  onClick,
  ref,
  ...rest
}: ButtonProps) {
  const own = useRef<HTMLButtonElement>(null);
  const both = useMergedRef(own, ref ?? null);
  const off = busy || rest['aria-disabled'] === true;
  useKey(off ? undefined : hotkey, hotkeyLabel ?? textOf(children), () => own.current?.click());
  return (
    <button
      type="button"
      {...rest}
      ref={both}
      className={[buttonClass(look, small), className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-keyshortcuts={off ? undefined : hotkey}
      onClick={off ? (event) => event.preventDefault() : onClick}
    >
      <span>{children}</span>
      {hotkey && <Keycap of={hotkey} />}
    </button>
  );
}

interface ButtonLinkProps {
  to: string;
  look?: ButtonLook;
  small?: boolean;
  hotkey?: string;
  children: ReactNode;
}

/** A link dressed as a button: it goes somewhere and changes nothing. */
export function ButtonLink({ to, look, small, hotkey, children }: ButtonLinkProps) {
  return (
    <AppLink to={to} className={buttonClass(look, small)}>
      <span>{children}</span>
      {hotkey && <Keycap of={hotkey} />}
    </AppLink>
  );
}

function textOf(children: ReactNode): string {
  if (typeof children === 'string' || typeof children === 'number') return String(children);
  return Array.isArray(children) ? children.map(textOf).join('') : '';
}
