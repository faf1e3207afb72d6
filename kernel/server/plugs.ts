/**
 * A service outside the house that one division can use, where the installation names one. The division declares the
 * plug, `app` opens it from the settings, and `prepare` asks for it: the kernel knows neither of them.
 */
export interface Plug<T> {
  id: string;
  /** Never there: it ties the plug to what is behind it. */
  readonly behind?: T;
}

export function plug<T>(id: string): Plug<T> {
  return { id };
}

/** What is plugged in, by the plug's id. */
export type Plugged = ReadonlyMap<string, unknown>;

/** What is behind this plug here; nothing where the installation names none. */
export function behind<T>(plugged: Plugged | undefined, { id }: Plug<T>): T | undefined {
  return plugged?.get(id) as T | undefined;
}
