import { z } from 'zod';
import { serviceDefinition } from '../../../contract/definition.ts';

/** The form of a definition as JSON Schema 2020-12, for whoever writes one outside this house. Made from the form itself. */
export function definitionSchema(): Record<string, unknown> {
  const { $schema, ...form } = z.toJSONSchema(serviceDefinition, { io: 'input' });
  return {
    $schema,
    $id: 'chancery:service-definition',
    title: 'Service of the hall 事项定义',
    description:
      'What a service asks: questions, figures, conditions, papers, clock, steps, fees, letters, duties afterwards. What hangs together beyond this form is checked by `chancery service-definition FILE`.',
    ...form,
  };
}
