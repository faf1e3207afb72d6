import type { Fact, ServiceDefinition } from '../../../contract/definition.ts';
import { factsAskedOf } from '../answers.ts';

/** Follow from the passport and the day of birth: nobody is asked. */
const derived: ReadonlySet<string> = new Set(['person.passportMonthsLeft', 'person.age']);

/** What the sheet asks of each person besides the particulars: the firm's own answers are given once, at its desk. */
export function sheetFacts(definition: ServiceDefinition): Fact[] {
  return factsAskedOf('applicant', definition).filter(
    ({ name }) => !name.startsWith('firm.') && !derived.has(name),
  );
}
