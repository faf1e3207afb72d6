import type { Id } from '../../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../../kernel/server/context.ts';

/** A translation was delivered: those above whose record it is of may take it from here. */
export function jobDelivered(id: Id): HouseEvent {
  return { name: 'language.jobDelivered', subject: { kind: 'translation-job', id } };
}
