/** How many lines the ledger of each of these offices has. */
export type ReadHeads = (offices: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Somebody with a page open: told when something happened in the office. */
export interface Watcher {
  office: string;
  changed(lines: number): void;
}

export interface Watch {
  add(watcher: Watcher): void;
  remove(watcher: Watcher): void;
  /** Looks once at the offices somebody watches, and tells those whose ledger has grown. */
  look(): Promise<void>;
}

/**
 * Tells open pages that something happened in their office: whatever is done is a line of the ledger, so a ledger
 * that grew says it, whichever process wrote the line. Offices nobody watches are not looked at.
 */
export function watchLedger(readHeads: ReadHeads): Watch {
  const watchers = new Set<Watcher>();
  const seen = new Map<string, number>();
  return {
    add: (watcher) => void watchers.add(watcher),
    remove(watcher) {
      watchers.delete(watcher);
      if (![...watchers].some(({ office }) => office === watcher.office)) seen.delete(watcher.office);
    },
    async look() {
      const offices = [...new Set([...watchers].map(({ office }) => office))];
      if (offices.length === 0) return;
      for (const [office, lines] of await readHeads(offices)) {
        const before = seen.get(office);
        seen.set(office, lines);
        // What stood there when the first one came is what his page has read.
        if (before === undefined || before === lines) continue;
        for (const watcher of watchers) if (watcher.office === office) watcher.changed(lines);
      }
    },
  };
}
