import { isoDate } from '../../../../kernel/contract/dates.ts';
import type { Fact } from '../../contract/definition.ts';
import type { Answers } from '../../contract/services.ts';

/**
 * Answers as the conditions compare them, from what a form or a program sent: `yes` and `true` are true, figures become
 * numbers (a thousands comma is forgiven). An empty answer is none; what does not fit its question is named.
 */
export function readAnswers(
  facts: readonly Fact[],
  given: Readonly<Record<string, unknown>>,
): { answers: Answers; misread: string[] } {
  const answers: Answers = {};
  const misread: string[] = [];
  for (const question of facts) {
    const said = given[question.name];
    if (said === undefined || said === null || said === '') continue;
    const value = valueOfAnswer(question, said);
    if (value === null) misread.push(question.name);
    else answers[question.name] = value;
  }
  return { answers, misread };
}

function valueOfAnswer({ kind, choices }: Fact, said: unknown): string | number | boolean | null {
  // Asked twice in one address, it has two answers, and so none.
  if (typeof said === 'object') return null;
  const words = String(said).trim();
  switch (kind) {
    case 'yes-no':
      if (said === true || words === 'yes' || words === 'true') return true;
      return said === false || words === 'no' || words === 'false' ? false : null;
    case 'number': {
      const figures = words.replaceAll(/[,，]/g, '');
      return /^-?\d{1,15}(\.\d{1,4})?$/.test(figures) ? Number(figures) : null;
    }
    case 'choice':
      return choices?.some(({ value }) => value === words) ? words : null;
    case 'date':
      return isoDate.safeParse(words).data ?? null;
    case 'economy':
      return /^[A-Z]{2,3}$/.test(words) ? words : null;
    case 'text':
      return words.length <= 200 ? words : null;
  }
}
