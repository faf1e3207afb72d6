import type { FindingKind } from '../../../kernel/server/house/check.ts';
import { CHECKS } from './core/compare/checks.ts';
import { UNSURE_REPAIR } from './core/unsure-repairs.ts';

/** Every kind of finding comparing two sides may make, with how grave it is as a rule. */
export function findingKinds(): FindingKind[] {
  return [UNSURE_REPAIR, ...CHECKS].map(({ id, severity, about }) => ({ check: id, severity, about }));
}
