import type { Ctx } from '../../../kernel/server/context.ts';
import type { Answers } from '../contract/services.ts';
import { knownOf } from './core/case-facts.ts';
import { stagesFor } from './core/definitions/for-case.ts';
import type { Stage } from './core/stages.ts';
import { peopleOf } from './queries.ts';
import type { Held } from './step.ts';

/** What is known of a case: answers, what people's particulars say, and what the office found out. */
export async function factsOf(
  ctx: Ctx,
  { row, definition }: Pick<Held, 'row' | 'definition'>,
): Promise<Answers> {
  const people = row.people === 0 ? [] : await peopleOf(ctx, row.id);
  return knownOf(definition, row.answers, row.office_answers, people, ctx.today).facts;
}

/** The stages a case passes through. */
export async function stagesOf(ctx: Ctx, held: Pick<Held, 'row' | 'definition'>): Promise<Stage[]> {
  return stagesBy(held, await factsOf(ctx, held));
}

/** The same by what is known of it; the stage it stands at is among them, whatever was found out since. */
export function stagesBy({ row, definition }: Pick<Held, 'row' | 'definition'>, facts: Answers): Stage[] {
  const passed = new Set(stagesFor(definition, facts).map(({ id }) => id));
  return definition.stages.filter(({ id }) => passed.has(id) || id === row.stage);
}
