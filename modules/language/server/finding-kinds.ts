import type { Severity } from '../../../kernel/contract/findings.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { CHECKS } from './core/compare/checks.ts';
import { notTranslated } from './core/compare/not-translated.ts';
import { RELEASE_CHECKS } from './core/compare/release-checks.ts';
import { UNSURE_REPAIR } from './core/unsure-repairs.ts';

/** A kind of finding with how grave it is as a rule. */
export interface TextFindingKind {
  check: string;
  severity: Severity;
  about: Both;
}

/** Every kind of finding comparing the two sides of a release may make. */
export function findingKinds(): TextFindingKind[] {
  return [UNSURE_REPAIR, ...RELEASE_CHECKS].map(kindOf);
}

/** Every kind of finding on a text that is translated segment by segment. */
export function allFindingKinds(): TextFindingKind[] {
  return [notTranslated, ...CHECKS].map(kindOf);
}

function kindOf({ id, severity, about }: { id: string; severity: Severity; about: Both }): TextFindingKind {
  return { check: id, severity, about };
}
