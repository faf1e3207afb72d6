import type { Both } from '../../contract/local-text.ts';

/** What a form of a public page has, beyond what is kept: the id of this sending, and after a refusal all that was typed. */
export interface FormState {
  /** Made when the page was shown: sent twice, it is one act. */
  requestId: string;
  /** What was typed, by the names of the fields; empty where nothing was sent yet. */
  typed: Readonly<Record<string, readonly string[]>>;
  problem: FormProblem | null;
}

/** Why what was sent was refused. */
export interface FormProblem {
  says: Both;
  /** What is wrong with each field, by its name. */
  fields: Readonly<Record<string, Both>>;
}

/** What stands in a field: what was typed last, or else what is kept. */
export function filledOf({ typed }: FormState, name: string, kept = ''): string {
  return typed[name]?.[0] ?? kept;
}

/** The choices ticked of several: as sent last, or else as kept. A form that was sent has all its ticks. */
export function tickedOf({ typed }: FormState, name: string, kept: readonly string[]): readonly string[] {
  return Object.keys(typed).length > 0 ? (typed[name] ?? []) : kept;
}

/** The id of the element of a field, for labels and the summary of faults. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9-]/g, '-')}`;
}
