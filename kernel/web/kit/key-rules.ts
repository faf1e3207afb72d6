const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const pressing = 'a[href], button, summary, input, [role="option"]';

/** Is this a key by itself, which can be switched off? */
export function isSingleKey(key: string): boolean {
  return !key.includes('+');
}

/**
 * Must this key leave typing alone? With Ctrl, or Alt and a letter or figure, it is pressed in a field, too; Alt and an
 * arrow moves the caret there.
 */
export function leavesTyping(key: string): boolean {
  return !/^Ctrl\+|^Alt\+[A-Z0-9]$/.test(key);
}

/** May a single key act on this press? Not while typing, not over a dialog or menu, not where Enter presses something. */
export function mayAct(event: KeyboardEvent, key: string): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(`${typing}, [role="menu"], [role="listbox"]`)) return false;
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
