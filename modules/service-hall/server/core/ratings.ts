/** What follows from a rating. Pure. */
import type { Channel } from '../../contract/case.ts';
import type { RatingChannel, RatingState } from '../../contract/ratings.ts';

/** The two lowest levels are bad, whichever indicator they stand at. */
export function isBad(scores: Readonly<Record<string, number>>): boolean {
  return Object.values(scores).some((level) => level <= 2);
}

/** Bad ratings are mended within so many working days. */
export const mendWithin = 15;

/** What came by the portal is rated as an online service; the rest as the counter. */
export function channelOf(channel: Channel): RatingChannel {
  return channel === 'portal' ? 'online' : 'counter';
}

/** What may be said of a case whose ratings so far, the oldest first, are these: a first word, one more after a bad one was mended, or nothing. */
export function mayFollow<R extends { state: RatingState }>(
  given: readonly R[],
): { next: 'first' } | { next: 'again'; of: R } | { next: null } {
  const [first, ...again] = given;
  if (!first) return { next: 'first' };
  return first.state === 'mended' && again.length === 0 ? { next: 'again', of: first } : { next: null };
}

/** Which of the indicators have no level, and which levels are for no indicator. */
export function misrated(
  indicators: readonly { id: string }[],
  scores: Readonly<Record<string, number>>,
): string[] {
  const asked = new Set(indicators.map(({ id }) => id));
  return [
    ...[...asked].filter((id) => scores[id] === undefined),
    ...Object.keys(scores).filter((id) => !asked.has(id)),
  ];
}
