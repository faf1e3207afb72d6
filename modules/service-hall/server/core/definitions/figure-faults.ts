import type { Quoting, ServiceDefinition, Setting, Term } from '../../../contract/definition.ts';
import type { Unit } from '../../../contract/units.ts';
import { operandsOf } from '../conditions.ts';
import { quotedIn } from './fill.ts';
import { isIndispensable } from './settings.ts';
import { isSetting, quotingIn, termsIn } from './terms-in.ts';

/** Where a figure the office may leave empty would ask for something all the same, or could not be said. */
export function figureFaults(definition: ServiceDefinition): string[] {
  const { settings } = definition;
  return [
    ...settings.flatMap((one) => valueFault(one)),
    ...settings
      .filter(({ id, value }) => value === null && isIndispensable(definition, id))
      .map(({ id }) => `setting ${id}: cannot be without a value`),
    ...termsIn(definition).flatMap(({ at, term, asks }) =>
      asks ? (isUnderNot(term) ? [`${at}: a setting under not`] : []) : gateFault(definition, at, term),
    ),
    ...quotingIn(definition).flatMap(({ at, text }) => quoteFaults(definition, at, text)),
    ...unitFaults(definition),
  ];
}

function valueFault({ id, unit, value }: Setting): string[] {
  if (unit === undefined)
    return typeof value === 'boolean' ? [] : [`setting ${id}: without a unit it is a yes or no`];
  return typeof value === 'boolean' ? [`setting ${id}: of a unit it is a figure`] : [];
}

/** A setting that is not set asks for nothing; under a `not` it would turn into asking for everything. */
function isUnderNot(term: Term): boolean {
  if ('not' in term) return operandsOf(term.not).some(isSetting);
  if ('all' in term) return term.all.some(isUnderNot);
  return 'any' in term && term.any.some(isUnderNot);
}

/** What is there or not by a term must not hang on a figure: left empty, the term would hold and ask for it. */
function gateFault({ settings }: ServiceDefinition, at: string, term: Term): string[] {
  return operandsOf(term)
    .filter(isSetting)
    .filter(({ setting }) => settings.find(({ id }) => id === setting)?.unit !== undefined)
    .map(({ setting }) => `${at}: hangs on the figure ${setting}`);
}

function quoteFaults({ settings }: ServiceDefinition, at: string, { zh, en, plain }: Quoting): string[] {
  const [inZh, inEn] = [zh, en].map((text) => quotedIn(text).toSorted());
  return [
    ...(inZh!.join() === inEn!.join() ? [] : [`${at}: quotes other settings in one language`]),
    ...(inZh!.length > 0 === (plain !== undefined) ? [] : [`${at}: a plain wording belongs to a quote`]),
    ...(plain && quotedIn(plain.zh + plain.en).length > 0 ? [`${at}: its plain wording quotes`] : []),
    ...inZh!
      .filter((name) => settings.some(({ id, unit }) => id === name && unit === undefined))
      .map((name) => `${at}: quotes the yes or no ${name}`),
  ];
}

/** Times are counted in the units whoever counts them expects. */
function unitFaults({
  settings,
  clock,
  papers,
  after,
  result,
  retentionYears,
  keeping,
}: ServiceDefinition): string[] {
  const counted: { at: string; name: string; units: readonly (Unit | undefined)[] }[] = [
    ...[clock.correctWithin, ...clock.promises.map((one) => one.decideWithin)].map((name) => ({
      at: 'clock',
      name,
      units: ['working-days'] as const,
    })),
    ...papers.flatMap(({ id, mostMonths }) =>
      mostMonths ? [{ at: `paper ${id}`, name: mostMonths, units: ['months'] as const }] : [],
    ),
    ...after.flatMap(({ id, due }) =>
      due ? [{ at: `after ${id}`, name: due.within, units: ['days', 'working-days'] as const }] : [],
    ),
    ...(result.valid
      ? [
          { at: 'result', name: result.valid.for, units: ['months', 'years'] as const },
          { at: 'result', name: result.valid.endsWithPassport, units: [undefined] },
        ]
      : []),
    ...[retentionYears, ...Object.values(keeping ?? {})].map((name) => ({
      at: 'keeping',
      name,
      units: ['years'] as const,
    })),
  ];
  return counted.flatMap(({ at, name, units }) =>
    settings
      .filter(({ id, unit }) => id === name && !units.includes(unit))
      .map(({ id }) => `${at}: ${id} is not counted in ${units.join(' or ') || 'yes or no'}`),
  );
}
