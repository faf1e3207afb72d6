import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { ServiceDefinition, Term } from '../../contract/definition.ts';
import type { Answers, ServiceGuide } from '../../contract/services.ts';
import { holds, type Known, openFacts, operandsOf } from './conditions.ts';

/** What of a guide follows from the definition, the answers and the day alone. */
export type Narrowed = Pick<ServiceGuide, 'questions' | 'conditions' | 'papers' | 'fees' | 'stands'>;

type Verdict = ServiceGuide['conditions'][number]['verdict'];

/** Narrows a service to a case: conditions judged, papers and fees due or not, and what is still to be asked. */
export function narrow(definition: ServiceDefinition, answers: Answers, today: IsoDate): Narrowed {
  const known: Known = { facts: answers, settings: settingsOf(definition) };
  const asked = definition.facts.filter(({ askedOf }) => askedOf === 'applicant');
  const names = new Set(asked.map(({ name }) => name));
  const open = new Set<string>();
  /** Judges a term, and notes what could still decide it. */
  function judge(term: Term | true): Verdict {
    if (term === true) return 'yes';
    const verdict = holds(term, known);
    if (verdict !== 'unknown') return verdict;
    const wanted = openFacts(term, known).filter((name) => names.has(name));
    for (const name of wanted) open.add(name);
    return wanted.length > 0 ? 'unknown' : 'office';
  }
  const conditions = definition.conditions.map(({ needs, ...said }) => ({
    ...said,
    verdict: judge(needs),
    figures: figuresOf(definition, needs),
  }));
  const papers = definition.papers.map(({ needed, ...said }) => ({ ...said, needed: judge(needed) }));
  const fees = definition.fees
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && (validTo ?? today) >= today)
    .map(({ due, ...said }) => ({ ...said, due: judge(due) }));
  const questions = asked.map((one) => ({
    ...one,
    answer: answers[one.name] ?? null,
    open: open.has(one.name),
  }));
  return { questions, conditions, papers, fees, stands: standsOf(conditions) };
}

function standsOf(
  conditions: readonly { severity: 'block' | 'warn'; verdict: Verdict }[],
): ServiceGuide['stands'] {
  const blocking = conditions.filter(({ severity }) => severity === 'block');
  if (blocking.some(({ verdict }) => verdict === 'no')) return 'blocked';
  return blocking.some(({ verdict }) => verdict === 'unknown') ? 'open' : 'clear';
}

/** The settings of this office a term asks for, those without a value left out. */
function figuresOf(
  { settings }: ServiceDefinition,
  term: Term,
): ServiceGuide['conditions'][number]['figures'] {
  const names = operandsOf(term).flatMap((one) =>
    typeof one === 'object' && 'setting' in one ? [one.setting] : [],
  );
  return settings.filter(
    ({ id, value }) => names.includes(id) && value !== null && typeof value !== 'boolean',
  );
}

function settingsOf({ settings }: Pick<ServiceDefinition, 'settings'>): Known['settings'] {
  return Object.fromEntries(settings.map(({ id, value }) => [id, value]));
}
