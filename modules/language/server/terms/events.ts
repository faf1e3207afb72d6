import type { Id } from '../../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../../kernel/server/context.ts';

/** Other terms are in force than were: a concept (or, of many at once, one of them) was approved, changed or withdrawn. */
export const termsChangedEvent = 'language.termsChanged';

export function termsChanged(concept: Id): HouseEvent {
  return { name: termsChangedEvent, subject: { kind: 'concept', id: concept } };
}
