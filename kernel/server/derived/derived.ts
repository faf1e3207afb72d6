import { join } from 'node:path';

/** Something a module keeps in this process for as long as the house is open, such as a thread. */
export interface Held {
  close(): Promise<void>;
}

/** What modules make of the database beside it: files that can be made again at any time, and what holds them open. */
export interface Derived {
  /** Where a module’s files lie. Nobody else’s process writes there; they may be gone at the next start. */
  folderOf(module: string): string;
  /** The one thing of this name in this process: made when it is first asked for, closed with the house. */
  held<T extends Held>(name: string, make: () => T): T;
  close(): Promise<void>;
}

/** Where they lie in a data folder; no backup takes them along. */
export function derivedFolder(dataDir: string): string {
  return join(dataDir, 'derived');
}

/** Nothing is made or read before it is asked for. */
export function openDerived({ dataDir }: { dataDir: string }): Derived {
  const held = new Map<string, Held>();
  return {
    folderOf: (module) => join(derivedFolder(dataDir), module),
    held<T extends Held>(name: string, make: () => T): T {
      const before = held.get(name);
      if (before) return before as T;
      const made = make();
      held.set(name, made);
      return made;
    },
    async close() {
      const all = [...held.values()];
      held.clear();
      await Promise.all(all.map((one) => one.close()));
    },
  };
}
