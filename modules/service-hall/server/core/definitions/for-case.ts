/** What of a service holds in one case, by what is known of it: its steps, its letters, its time. Pure. */
import type { ServiceDefinition, Term } from '../../../contract/definition.ts';
import type { Answers } from '../../../contract/services.ts';
import { holds, type Verdict } from '../conditions.ts';
import { figureOf, settingsOf } from './settings.ts';

/** The steps a case passes through. One whose term is still open is kept: whoever is there can pass on. */
export function stagesFor(definition: ServiceDefinition, answers: Answers): ServiceDefinition['stages'] {
  return definition.stages.filter(({ when }) => judge(definition, answers, when) !== 'no');
}

/** The letters written in a case. */
export function lettersFor(
  definition: ServiceDefinition,
  answers: Answers,
): ServiceDefinition['letters'][number]['kind'][] {
  return definition.letters
    .filter(({ when }) => judge(definition, answers, when) !== 'no')
    .map(({ kind }) => kind);
}

/** The working days the office has to decide a case: those of the first promise that holds; null where it makes none. */
export function daysToDecide(definition: ServiceDefinition, answers: Answers): number | null {
  const promise = definition.clock.promises.find(({ when }) => judge(definition, answers, when) === 'yes');
  return promise ? figureOf(definition, promise.decideWithin) : null;
}

/** Is a term met by what is known? */
export function judge(definition: ServiceDefinition, answers: Answers, when: Term | true): Verdict {
  if (when === true) return 'yes';
  return holds(when, { facts: answers, settings: settingsOf(definition) });
}
