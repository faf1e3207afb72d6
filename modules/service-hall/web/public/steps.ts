import type { ServiceGuide } from '../../contract/services.ts';

type Question = ServiceGuide['questions'][number];

/** More questions than this are asked a group at a time: a long form frightens. */
const mostAtOnce = 12;

/**
 * How a guide is looked at: all of it with its questions, before beginning (`start`), at a group of questions, or what
 * follows from the answers (`result`).
 */
export type Look = { at: 'whole' | 'start' | 'result' } | { at: 'step'; group: string };

/** The look of a guide by its address. Where something could not be read, one is led to it. */
export function lookOf(guide: ServiceGuide, step: string | null): Look {
  if (guide.questions.length <= mostAtOnce || step === 'all') return { at: 'whole' };
  const wrong = guide.questions.find(({ name }) => typedOf(guide, name) !== undefined);
  if (wrong) return { at: 'step', group: wrong.group };
  const from = guide.groups.findIndex(({ id }) => id === step);
  const next =
    from < 0 ? undefined : guide.groups.slice(from).find(({ id }) => askedIn(guide, id).length > 0);
  if (next) return { at: 'step', group: next.id };
  return from >= 0 || step === 'result' || given(guide).length > 0 ? { at: 'result' } : { at: 'start' };
}

/** The step after a group; the last leads to what follows from it all. */
export function stepAfter({ groups }: ServiceGuide, group: string): string {
  return groups[groups.findIndex(({ id }) => id === group) + 1]?.id ?? 'result';
}

/** What of a group is asked. What no longer matters by the answers is not; what was answered stays, to be changed. */
export function askedIn(guide: ServiceGuide, group: string): Question[] {
  return guide.questions.filter(
    (one) =>
      one.group === group && (one.open || one.answer !== null || typedOf(guide, one.name) !== undefined),
  );
}

/** What was typed and could not be read. */
export function typedOf({ misread }: ServiceGuide, name: string): string | undefined {
  return misread.find((one) => one.name === name)?.typed;
}

/** All that was given so far, as it stands in an address. */
export function given(guide: ServiceGuide): [name: string, value: string][] {
  const answers = guide.questions.flatMap(({ name, answer }): [string, string][] => {
    if (answer === null) return [];
    return [[name, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer)]];
  });
  return [...answers, ...guide.misread.map(({ name, typed }): [string, string] => [name, typed])];
}

/** The address of a guide at a step, with all that was given. */
export function addressAt(here: string, guide: ServiceGuide, step: string): string {
  return `${here}?${new URLSearchParams([['step', step], ...given(guide)])}`;
}
