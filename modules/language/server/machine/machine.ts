import { plug } from '../../../../kernel/server/plugs.ts';

/** What is to be translated: one segment in the other of the two languages, with terms that must be kept. */
export interface MachineRequest {
  into: 'zh' | 'en';
  text: string;
  terms: readonly { source: string; target: string }[];
}

/** A service that translates, outside the house. */
export interface Machine {
  /** The host that texts go to. */
  host: string;
  model: string;
  /** The translation, or throws `MachineSilence`. */
  translate(request: MachineRequest): Promise<string>;
}

/** The service gave nothing of use. `why` is a code of HTTP or of the connection, never words of the service's. */
export class MachineSilence extends Error {
  readonly why: string;
  constructor(why: string) {
    super(`machine translation gave nothing of use: ${why}`);
    this.why = why;
  }
}

export const machinePlug = plug<Machine>('language.machine');
