import type { SubjectRef } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';
import type { LinkLetter } from './write-link-letter.ts';

/** How a division lets people outside in: for one kind of thing that keys are made to. */
export interface KeyDoor {
  kind: string;
  /** What whoever holds such a key is called in histories and notices. */
  name: Both;

  /** The letter that brings a fresh link to it; null where nobody is to have one. */
  letter(ctx: Ctx, holder: SubjectRef): Promise<LinkLetter | null>;
  /** A link to it was opened, by whoever reads the mail of its address. */
  opened?(ctx: Ctx, id: string): Promise<void>;
}
