import type { ReleaseText } from '../../contract/text.ts';

/** Numbers of the repairs that wait for a decision. */
export function askedRepairs(text: ReleaseText): number[] {
  return text.repairs.flatMap((repair, n) => (repair.status === 'asked' ? [n] : []));
}

/** Numbers of the links with a side to be read again. */
export function staleLinks(text: ReleaseText): number[] {
  return text.links.flatMap((link, n) => (link.stale.length > 0 ? [n] : []));
}
