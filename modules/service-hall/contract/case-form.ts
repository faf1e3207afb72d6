/** What the edition of a case asks for: its questions, and its papers with whether this case needs them. */
import { z } from 'zod';
import { both } from '../../../kernel/contract/local-text.ts';
import { fact, group, paper, serviceDefinition } from './definition.ts';
import { verdict } from './services.ts';

/** A paper of the definition, as a checklist has it. */
export const askedPaper = paper
  .pick({ id: true, name: true, of: true, form: true, copies: true, accepts: true })
  .extend({ how: both, needed: verdict });
export type AskedPaper = z.infer<typeof askedPaper>;

export const caseForm = z.object({
  people: serviceDefinition.shape.people,
  /** What comes of it. */
  result: both,
  groups: z.array(group),
  questions: z.array(fact),
  papers: z.array(askedPaper),
});
export type CaseForm = z.infer<typeof caseForm>;
