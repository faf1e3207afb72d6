import { z } from 'zod';
import { instant } from './dates.ts';
import { subjectRef } from './ids.ts';
import { both } from './local-text.ts';

export const severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof severity>;

/** Where a rule comes from: in words, and where a record says it, which (`ref`) and for whoever may see it the way there (`link`). */
export const ruleSource = both.extend({ ref: subjectRef.optional(), link: z.string().optional() });
export type RuleSource = z.infer<typeof ruleSource>;

/**
 * What a preflight check found on a subject. `place` and `fix` are in the words of the subject's own module;
 * `source` names the rule when it is somebody's rule.
 */
export const finding = z.object({
  check: z.string(),
  severity,
  place: z.unknown().optional(),
  placeLabel: both.optional(),
  message: both,
  source: ruleSource.optional(),
  fix: z.unknown().optional(),
  fixLabel: both.optional(),
  /** Let stand by somebody, who said why: no longer open. */
  waived: z.object({ reason: z.string(), by: both, at: instant }).optional(),
});
export type Finding = z.infer<typeof finding>;
