import type { Fact } from '../../contract/definition.ts';
import type { Answers } from '../../contract/services.ts';

/** Answers as their fields hold them, by the names of the questions. */
export type TypedAnswers = Record<string, string>;

/** What stands in the fields of these questions. */
export function typedOf(questions: readonly Fact[], answers: Answers): TypedAnswers {
  return Object.fromEntries(questions.map(({ name }) => [name, typedAnswer(answers[name])]));
}

/** An answer as its field holds it. */
export function typedAnswer(value: Answers[string] | undefined): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value ?? '');
}

/** What is sent of them: what was emptied clears the answer, what was never there is left out. */
export function sentOf(typed: TypedAnswers, before: Answers): Record<string, string | null> {
  const trimmed = Object.entries(typed).map(([name, value]) => [name, value.trim() || null] as const);
  return Object.fromEntries(trimmed.filter(([name, words]) => words !== null || before[name] !== undefined));
}
