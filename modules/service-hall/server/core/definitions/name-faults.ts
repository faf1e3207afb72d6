import type { ServiceDefinition } from '../../../contract/definition.ts';
import { operandsOf } from '../conditions.ts';
import { quotedIn } from './fill.ts';
import { isFact, isSetting, quotingIn, termsIn } from './terms-in.ts';

interface Named {
  at: string;
  name: string;
}

/** Names used and not defined, defined twice, or never used. */
export function nameFaults(definition: ServiceDefinition): string[] {
  const { facts, settings, sources, groups, conditions, papers, stages, fees, letters, after } = definition;
  const used = termsIn(definition).flatMap(({ at, term }) =>
    operandsOf(term).map((operand) => ({ at, operand })),
  );
  const asked = [
    ...used.flatMap(({ at, operand }) => (isFact(operand) ? [{ at, name: operand.fact }] : [])),
    ...after.flatMap(({ id, closeOut }) => (closeOut ? [{ at: `after ${id}`, name: closeOut.planned }] : [])),
  ];
  const compared = used.flatMap(({ at, operand }) =>
    isSetting(operand) ? [{ at, name: operand.setting }] : [],
  );
  const quoted = quotingIn(definition).flatMap(({ at, text }) =>
    quotedIn(text.zh).map((name) => ({ at, name })),
  );
  return [
    ...held('fact', idsOf(facts, 'name'), asked),
    ...held('setting', idsOf(settings, 'id'), [...compared, ...quoted, ...settingsNamed(definition)]),
    ...held('source', idsOf(sources, 'id'), originsNamed(definition)),
    ...held(
      'group',
      idsOf(groups, 'id'),
      facts.map(({ name, group }) => ({ at: `fact ${name}`, name: group })),
    ),
    ...Object.entries({
      facts: idsOf(facts, 'name'),
      settings: idsOf(settings, 'id'),
      sources: idsOf(sources, 'id'),
      groups: idsOf(groups, 'id'),
      conditions: idsOf(conditions, 'id'),
      papers: idsOf(papers, 'id'),
      stages: idsOf(stages, 'id'),
      fees: idsOf(fees, 'id'),
      letters: idsOf(letters, 'kind'),
      after: idsOf(after, 'id'),
    }).flatMap(([list, names]) => twice(names).map((name) => `${list}: ${name} twice`)),
  ];
}

/** What a name is used for without being there, and what is there without being used. */
function held(kind: string, defined: readonly string[], used: readonly Named[]): string[] {
  return [
    ...used.filter(({ name }) => !defined.includes(name)).map(({ at, name }) => `${at}: no ${kind} ${name}`),
    ...defined
      .filter((name) => !used.some((one) => one.name === name))
      .map((name) => `${kind} ${name}: never used`),
  ];
}

/** Where the definition names a setting outside terms and texts. */
function settingsNamed({
  clock,
  papers,
  stages,
  after,
  result,
  retentionYears,
  draftDays,
  keeping,
}: ServiceDefinition): Named[] {
  return [
    { at: 'clock', name: clock.correctWithin },
    { at: 'clock', name: clock.lapseAfter },
    ...clock.promises.map(({ decideWithin }) => ({ at: 'clock', name: decideWithin })),
    ...papers.flatMap(({ id, mostMonths }) => (mostMonths ? [{ at: `paper ${id}`, name: mostMonths }] : [])),
    ...stages.flatMap(({ id, aim }) => (aim ? [{ at: `stage ${id}`, name: aim }] : [])),
    ...after.flatMap(({ id, due }) => (due ? [{ at: `after ${id}`, name: due.within }] : [])),
    ...after.flatMap(({ id, closeOut }) => (closeOut ? [{ at: `after ${id}`, name: closeOut.remind }] : [])),
    ...(result.valid
      ? [result.valid.for, result.valid.endsWithPassport].map((name) => ({ at: 'result', name }))
      : []),
    { at: 'retentionYears', name: retentionYears },
    { at: 'draftDays', name: draftDays },
    ...Object.values(keeping ?? {}).map((name) => ({ at: 'keeping', name })),
  ];
}

function originsNamed(definition: ServiceDefinition): Named[] {
  const { basis, settings, conditions, papers, fees, after } = definition;
  return [
    ...basis.map((name) => ({ at: 'basis', name })),
    ...[...settings, ...conditions, ...papers, ...fees, ...after].map(({ id, origin }) => ({
      at: id,
      name: origin,
    })),
  ];
}

function idsOf<K extends string>(list: readonly Record<K, string>[], key: K): string[] {
  return list.map((one) => one[key]);
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, n) => names.indexOf(name) !== n))];
}
