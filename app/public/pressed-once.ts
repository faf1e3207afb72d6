/** So long a second press of the same button counts as the first. */
const rememberedMs = 60_000;
const pressed = new Map<string, Promise<unknown>>();

/**
 * What gives out a secret is not kept to be answered again, so a button pressed twice would do it twice: the second press
 * waits for the answer of the first, in this process, within a minute. What was refused may be tried again at once.
 */
export function pressedOnce<T>(key: string, act: () => Promise<T>): Promise<T> {
  const before = pressed.get(key) as Promise<T> | undefined;
  if (before) return before;
  const doing = act();
  pressed.set(key, doing);
  doing.catch(() => pressed.delete(key));
  setTimeout(() => pressed.delete(key), rememberedMs).unref();
  return doing;
}
