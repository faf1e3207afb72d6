const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const pressing = 'a[href], button, summary, input, [role="option"]';

/** Is this a key by itself, which can be switched off? */
export function isSingleKey(key: string): boolean {
  return !key.includes('+');
}

/** Does this key act wherever it is pressed? */
export function actsAnywhere(key: string): boolean {
  return key.startsWith('Ctrl+');
}

/** Alt with a letter or figure writes nothing one would miss in a field, and acts there, too; with an arrow it moves the caret. */
const besideTyping = /^Alt\+[A-Z0-9]$/;

/** May a key without Ctrl act on this press? Not while typing, not over a dialog or menu, not where Enter presses something. */
export function mayAct(event: KeyboardEvent, key: string): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('[role="menu"], [role="listbox"]')) return false;
  if (at?.closest(typing) && !besideTyping.test(key)) return false;
  if (key === 'Enter' && at?.closest(pressing)) return false;
  return document.querySelector('[role="dialog"]') === null;
}

const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** A key as it is printed: Ctrl K, ↑. */
export function printedKey(key: string): string {
  return key
    .split('+')
    .map((part) => arrows[part] ?? part)
    .join(' ');
}
