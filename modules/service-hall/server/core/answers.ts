import { isoDate } from '../../../../kernel/contract/dates.ts';
import type { Fact, ServiceDefinition } from '../../contract/definition.ts';
import type { Answers, ServiceGuide } from '../../contract/services.ts';

/** What this side is asked. What only the office can find out, such as whether a seal is genuine, no applicant answers. */
export function factsAskedOf(who: Fact['askedOf'], { facts }: Pick<ServiceDefinition, 'facts'>): Fact[] {
  return facts.filter(({ askedOf }) => askedOf === who);
}

/**
 * Answers as the conditions compare them, from what a form or a program sent: `yes` and `true` are true, figures become
 * numbers (a thousands comma is forgiven). An empty answer is none; what does not fit its question is named, as typed.
 */
export function readAnswers(
  facts: readonly Fact[],
  given: Readonly<Record<string, unknown>>,
): { answers: Answers; misread: ServiceGuide['misread'] } {
  const answers: Answers = {};
  const misread: ServiceGuide['misread'] = [];
  for (const question of facts) {
    const said = given[question.name];
    if (said === undefined || said === null || said === '') continue;
    const value = valueOfAnswer(question, said);
    if (value === null) misread.push({ name: question.name, typed: typedOf(said) });
    else answers[question.name] = value;
  }
  return { answers, misread };
}

/** What somebody typed, to be shown again in its field. */
function typedOf(said: unknown): string {
  return (typeof said === 'object' ? '' : String(said)).slice(0, 200);
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
