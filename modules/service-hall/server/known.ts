import type { Ctx } from '../../../kernel/server/context.ts';
import type { Answers } from '../contract/services.ts';
import { factsOfRecords } from './close-outs/facts-of-records.ts';
import { knownOf } from './core/case-facts.ts';
import type { Known } from './core/conditions.ts';
import { stagesFor } from './core/definitions/for-case.ts';
import type { Stage } from './core/stages.ts';
import { type PersonRecord, peopleOf } from './queries.ts';
import type { Held } from './step.ts';

/** What is known of a case: answers, what people's particulars say, and what the office found out. */
export async function factsOf(
  ctx: Ctx,
  { row, definition }: Pick<Held, 'row' | 'definition'>,
): Promise<Answers> {
  const people = row.people === 0 ? [] : await peopleOf(ctx, row.id);
  return (await knownNow(ctx, { row, definition, people })).facts;
}

/** The same where its people are at hand, with the settings of its edition. */
export async function knownNow(
  ctx: Ctx,
  { row, definition, people }: Pick<Held, 'row' | 'definition'> & { people: readonly PersonRecord[] },
): Promise<Known> {
  const records = await factsOfRecords(ctx, { row, definition, people });
  const { answers, office_answers: officeAnswers } = row;
  return knownOf(definition, { answers, officeAnswers, people, records }, ctx.today);
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
