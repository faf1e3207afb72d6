/** Is this a key without Ctrl, which must leave typing alone? */
export function isSingleKey(key: string): boolean {
  return !key.includes('+');
}

/** May a single key act on this press? Not while typing, not over a dialog, not with Alt, not when already used. */
export function mayAct(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]'))
    return false;
  return document.querySelector('[role="dialog"]') === null;
}
