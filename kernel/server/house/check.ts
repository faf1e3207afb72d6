import type { Finding } from '../../contract/findings.ts';
import type { Id } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Taken } from '../../contract/preflight.ts';
import type { Ctx } from '../context.ts';

/** One kind of finding a check may make: what it is about, and how grave the check takes it as a rule. */
export interface FindingKind {
  check: string;
  about: Both;
  /** Off where it is only asked when an office wants it. */
  severity: Taken;
  /** An office may take it more gravely, never more lightly. */
  firm?: boolean;
}

/** Something that is checked but is no subject of its own: a kind of text, with every finding there may be on it. */
export interface ProfileKind {
  kind: string;
  name: Both;
  finds: readonly FindingKind[];
}

/**
 * One preflight check on one kind of subject. `gather` reads the facts in a transaction; `run` is pure and may
 * take its time, since it runs after the transaction has closed: if long, in a thread of its own.
 */
export interface Check<Facts = unknown> {
  id: string;
  kind: string;
  about: Both;
  /** Every kind of finding it may make, for the office's profile. */
  finds: readonly FindingKind[];
  /** Where the rule comes from, when it is somebody's rule. */
  source?: Both;
  gather(ctx: Ctx, id: Id): Promise<Facts>;
  run(facts: Facts): Finding[] | Promise<Finding[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of checks of every shape
export type AnyCheck = Check<any>;

/** Declares a check; keeps its facts' type between `gather` and `run`. */
export function check<Facts>(definition: Check<Facts>): Check<Facts> {
  return definition;
}
