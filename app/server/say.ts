import type { Both } from '../../kernel/contract/local-text.ts';

/** Where lines for the person at the terminal go: the start prints them, a command keeps its output clean. */
export type Say = (said: Both) => void;

/** Both languages on one line, Chinese first. */
export function oneLine({ zh, en }: Both): string {
  return `${zh} / ${en}`;
}

/** Both languages, a line each. */
export function twoLines({ zh, en }: Both): string {
  return `${zh}\n${en}\n`;
}

/** Why the program cannot go on, for the person who started it; with the exit code it ends with. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
  readonly both: Both;
  readonly exit: number;

  constructor(both: Both, exit = 1) {
    super(both.en);
    this.both = both;
    this.exit = exit;
  }
}
