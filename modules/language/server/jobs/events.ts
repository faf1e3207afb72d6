import type { Id } from '../../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../../kernel/server/context.ts';

/** A translation was delivered: those above whose record it is of may take it from here. */
export function jobDelivered(id: Id): HouseEvent {
  return { name: 'language.jobDelivered', subject: { kind: 'translation-job', id } };
}

/** A job asked for from outside stands elsewhere than before: whoever asked may be to hear of it. */
export function clientConcerned(id: Id): HouseEvent {
  return { name: 'language.clientConcerned', subject: { kind: 'translation-job', id } };
}
