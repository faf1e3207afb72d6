import type { CaseForm } from '../../contract/case-form.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { holds, type Known } from './conditions.ts';
import { fill } from './definitions/fill.ts';

/** What a definition asks for in a case of which this is known. */
export function caseFormOf(definition: ServiceDefinition, known: Known): CaseForm {
  const { people, groups, facts, papers, result } = definition;
  return {
    people,
    result: result.name,
    groups,
    questions: facts,
    papers: papers.map(({ id, name, of, form, copies, accepts, how, needed }) => ({
      ...{ id, name, of, form, copies, accepts },
      how: fill(how, definition),
      needed: needed === true ? 'yes' : holds(needed, known),
    })),
  };
}
