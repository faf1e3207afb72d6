import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Release } from '../../contract/release.ts';
import { type Link, looseBelow } from '../../contract/text.ts';

/** The steps of a release, as the line of words under its title. */
export const releaseSteps: readonly Both[] = [
  { zh: '起草', en: 'Draft' },
  { zh: '修复', en: 'Repaired' },
  { zh: '对齐', en: 'Linked' },
  { zh: '检查', en: 'Checked' },
  { zh: '核准', en: 'Approved' },
  { zh: '发布', en: 'Published' },
];
const [repaired, linked, checked, approved, published, all] = [1, 2, 3, 4, 5, 6] as const;

type Standing = Pick<Release, 'state' | 'errors'> & { text: Pick<Release['text'], 'links' | 'repairs'> };

/** The step a release stands at: the first that is not yet done. */
export function progressAt({ state, errors, text }: Standing): number {
  if (state === 'published') return all;
  if (state === 'approved') return published;
  if (text.repairs.some(({ status }) => status === 'asked')) return repaired;
  if (text.links.some((link) => isLoose(link) || link.stale.length > 0)) return linked;
  return errors > 0 ? checked : approved;
}

/** A link the aligner is not sure of and nobody has looked at. */
export function isLoose({ confidence, byHand }: Pick<Link, 'confidence' | 'byHand'>): boolean {
  return confidence < looseBelow && !byHand;
}
