import type { Both } from '../contract/local-text.ts';

/** What a command may touch of the world around it. Tests bring their own. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
}

/** A command-line command that needs neither server nor database. Answers with the exit code. */
export interface Command {
  name: string;
  usage: string;
  about: Both;
  options?: [flag: string, about: Both][];
  run(args: string[], io: CommandIo): Promise<number>;
}
