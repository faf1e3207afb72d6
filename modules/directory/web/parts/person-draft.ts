import type { SentInputOf } from '../../../../kernel/contract/operation.ts';
import type { addPerson, Person } from '../../contract/person.ts';
import { emptyName, type NameDraft, nameDraftOf, nameOf, usualOrder } from './name-draft.ts';

/** A person as the form holds one, with the version it was begun on (0: not entered yet). */
export interface PersonDraft extends NameDraft {
  economy: string;
  note: string;
  version: number;
}

export const emptyPerson: PersonDraft = { ...emptyName, economy: '', note: '', version: 0 };

export function personDraftOf(person: Person): PersonDraft {
  return {
    ...nameDraftOf(person.name),
    economy: person.economy?.code ?? '',
    note: person.note ?? '',
    version: person.version,
  };
}

/** What is sent of it. */
export function personInputOf(draft: PersonDraft): SentInputOf<typeof addPerson> {
  return {
    name: nameOf(draft),
    economy: draft.economy || null,
    note: draft.note.trim() || null,
  };
}

/** Another economy: the order of the name goes with it, unless somebody chose otherwise. */
export function withEconomy(draft: PersonDraft, economy: string): PersonDraft {
  const order = draft.order === usualOrder(draft.economy) ? usualOrder(economy) : draft.order;
  return { ...draft, economy, order };
}
