import type { ServiceDefinition } from '../contract/definition.ts';
import type { PersonRecord } from './queries.ts';
import { refuse } from './refuse.ts';

/** The paper of a definition that is meant, and whose it is. Refuses one the service does not ask for, or of nobody. */
export function paperAsked(
  definition: ServiceDefinition,
  people: readonly PersonRecord[],
  paperId: string,
  personId: string | null,
): { paper: ServiceDefinition['papers'][number]; person: PersonRecord | undefined } {
  const paper = definition.papers.find(({ id }) => id === paperId);
  const person = people.find(({ id }) => id === personId);
  if (!paper) throw refuse('paper-unknown', { papers: definition.papers.map(({ id }) => id).join(', ') });
  if ((paper.of === 'person') !== (person !== undefined) || (personId !== null && !person))
    throw refuse('paper-of-whom', { paper: paper.name });
  return { paper, person };
}
