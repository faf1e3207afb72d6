import { printedKey } from './key-rules.ts';

/** The key printed on a button; what it does is told by `aria-keyshortcuts`, so it is not read out. */
export function Keycap({ of }: { of: string }) {
  return (
    <span className="keycap" aria-hidden="true">
      <kbd>{printedKey(of)}</kbd>
    </span>
  );
}
