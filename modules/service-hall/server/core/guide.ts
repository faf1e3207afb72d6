import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { ServiceDefinition, Term } from '../../contract/definition.ts';
import type { Answers, ServiceGuide } from '../../contract/services.ts';
import { holds, type Known, openFacts, operandsOf } from './conditions.ts';
import { fill, quotedIn } from './definitions/fill.ts';
import { figureOf, isFigure, settingsOf, sourceOf } from './definitions/settings.ts';
import { isSetting } from './definitions/terms-in.ts';

type Verdict = ServiceGuide['conditions'][number]['verdict'];

/** What of a guide follows from the definition, the answers and the day alone. */
export type Narrowed = Pick<
  ServiceGuide,
  'questions' | 'conditions' | 'papers' | 'fees' | 'stages' | 'stands' | 'after' | 'result' | 'basis'
> & { promises: Omit<ServiceGuide['promises'][number], 'due' | 'provisional'>[] };

/** Narrows a service to a case: conditions judged, papers, fees and steps there or not, and what is still to be asked. */
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
  const from = (origin: string) => sourceOf(definition, origin);
  const conditions = definition.conditions.map(({ needs, asks, reason, origin, ...said }) => ({
    ...said,
    asks: fill(asks, definition),
    reason: fill(reason, definition),
    origin: from(origin),
    verdict: judge(needs),
    figures: figuresIn(definition, needs).filter(({ id }) => !quotedIn(asks.zh).includes(id)),
  }));
  const papers = definition.papers.map(({ needed, how, mostMonths, origin, ...said }) => ({
    ...said,
    how: fill(how, definition),
    origin: from(origin),
    needed: judge(needed),
    mostMonths: mostMonths ? figureOf(definition, mostMonths) : null,
  }));
  const fees = definition.fees
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && (validTo ?? today) >= today)
    .map(({ due, origin, ...said }) => ({ ...said, origin: from(origin), due: judge(due) }));
  const stages = definition.stages.map(({ when, ...said }) => ({ ...said, passes: judge(when) }));
  const promises = promisesIn(definition, judge);
  const after = definition.after.map(({ what, due, origin, closeOut, ...said }) => ({
    ...said,
    what: fill(what, definition),
    origin: from(origin),
    days: due ? figureOf(definition, due.within) : null,
    closesOut: closeOut ? (closeOut.kind ?? 'visit') : null,
  }));
  const questions = asked.map((one) => ({
    ...one,
    answer: answers[one.name] ?? null,
    open: open.has(one.name),
  }));
  const rest = { after, result: resultOf(definition), basis: definition.basis.map(from) };
  return { questions, conditions, papers, fees, stages, promises, stands: standsOf(conditions), ...rest };
}

function standsOf(
  conditions: readonly { severity: 'block' | 'warn'; verdict: Verdict }[],
): ServiceGuide['stands'] {
  const blocking = conditions.filter(({ severity }) => severity === 'block');
  if (blocking.some(({ verdict }) => verdict === 'no')) return 'blocked';
  return blocking.some(({ verdict }) => verdict === 'unknown') ? 'open' : 'clear';
}

/** The promises up to the first that holds; those before it are still open. */
function promisesIn(
  definition: ServiceDefinition,
  judge: (term: Term | true) => Verdict,
): Narrowed['promises'] {
  const all = definition.clock.promises.map(({ when, decideWithin }) => ({
    holds: judge(when),
    figure: figureNamed(definition, decideWithin),
  }));
  const first = all.findIndex((one) => one.holds === 'yes');
  return all
    .slice(0, first < 0 ? all.length : first + 1)
    .flatMap(({ holds: held, figure: { name, value, origin } }) =>
      held !== 'no' && typeof value === 'number' ? [{ name, holds: held, days: value, origin }] : [],
    );
}

function resultOf(definition: ServiceDefinition): ServiceGuide['result'] {
  const { valid, ...result } = definition.result;
  if (!valid || figureOf(definition, valid.for) === null) return { ...result, valid: null };
  const endsWithPassport = figureNamed(definition, valid.endsWithPassport).value === true;
  return { ...result, valid: { for: figureNamed(definition, valid.for), endsWithPassport } };
}

/** The figures of this office a term asks for, those without a value left out. */
function figuresIn(definition: ServiceDefinition, term: Term): ServiceGuide['conditions'][number]['figures'] {
  return [...new Set(operandsOf(term).filter(isSetting))]
    .map(({ setting }) => figureNamed(definition, setting))
    .filter((one) => isFigure(one) && one.value !== null);
}

function figureNamed(
  definition: ServiceDefinition,
  id: string,
): ServiceGuide['conditions'][number]['figures'][number] {
  const one = definition.settings.find((setting) => setting.id === id)!;
  return { ...one, origin: sourceOf(definition, one.origin) };
}
