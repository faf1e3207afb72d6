import type { Fact, ServiceDefinition } from '../../contract/definition.ts';
import { factsAskedOf } from '../core/answers.ts';
import { shippedServices } from '../shipped.ts';

type Paper = ServiceDefinition['papers'][number];

/** The documents services take again and again, each once, as the first service that asks for it names it. */
export const reusablePapers: readonly Paper[] = once(
  [...shippedServices.values()].flatMap(({ papers }) => papers.filter(({ reusable }) => reusable)),
  ({ id }) => id,
);

/** What services ask an applicant about the firm, each question once. */
export const firmFacts: readonly Fact[] = once(
  [...shippedServices.values()]
    .flatMap((definition) => factsAskedOf('applicant', definition))
    .filter(({ name }) => name.startsWith('firm.')),
  ({ name }) => name,
);

/** The document every firm registers with. */
export const licence: Paper = reusablePapers.find(({ id }) => id === 'licence')!;

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
