import type { Id } from '../../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../../kernel/server/context.ts';

/**
 * A memory that a division feeds by itself was taken into use again: `feed` is the key of the feed. What came in the
 * meantime is not in it, so whoever feeds it brings everything anew; what is there already is not written twice.
 */
export const fedMemoryBackEvent = 'language.fedMemoryBroughtBack';
export function fedMemoryBack(id: Id, feed: string): HouseEvent {
  return { name: fedMemoryBackEvent, subject: { kind: 'memory', id }, data: { feed } };
}
