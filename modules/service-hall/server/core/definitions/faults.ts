import type { Operand, ServiceDefinition, Term } from '../../../contract/definition.ts';
import { operandsOf } from '../conditions.ts';

/**
 * What does not hang together in a definition that has the right shape: names used and not defined, defined twice or
 * never used. In English, for whoever writes definitions; each line names the place.
 */
export function faultsOfDefinition(definition: ServiceDefinition): string[] {
  const { facts, settings, conditions, papers, stages, fees, clock, after, retentionYears } = definition;
  const terms = [
    ...conditions.map(({ id, needs }) => ({ at: `condition ${id}`, needs })),
    ...papers.flatMap(({ id, needed }) => (needed === true ? [] : [{ at: `paper ${id}`, needs: needed }])),
    ...fees.flatMap(({ id, due }) => (due === true ? [] : [{ at: `fee ${id}`, needs: due }])),
  ];
  const used = terms.flatMap(({ at, needs }) => operandsOf(needs).map((operand) => ({ at, operand })));
  const factNames = facts.map(({ name }) => name);
  const settingNames = settings.map(({ id }) => id);
  const named = [
    { at: 'clock', setting: clock.correctWithin },
    ...(clock.decideWithin === null ? [] : [{ at: 'clock', setting: clock.decideWithin }]),
    ...after.flatMap(({ id, withinDays }) =>
      withinDays === null ? [] : [{ at: `after ${id}`, setting: withinDays }],
    ),
    { at: 'retentionYears', setting: retentionYears },
    ...used.flatMap(({ at, operand }) => (isSetting(operand) ? [{ at, setting: operand.setting }] : [])),
  ];
  const asked = used.flatMap(({ at, operand }) => (isFact(operand) ? [{ at, fact: operand.fact }] : []));
  return [
    ...asked.filter(({ fact }) => !factNames.includes(fact)).map(({ at, fact }) => `${at}: no fact ${fact}`),
    ...named
      .filter(({ setting }) => !settingNames.includes(setting))
      .map(({ at, setting }) => `${at}: no setting ${setting}`),
    ...terms.filter(({ needs }) => isUnderNot(needs)).map(({ at }) => `${at}: a setting under not`),
    ...factNames
      .filter((name) => !asked.some(({ fact }) => fact === name))
      .map((name) => `fact ${name}: never used`),
    ...settingNames
      .filter((name) => !named.some(({ setting }) => setting === name))
      .map((name) => `setting ${name}: never used`),
    ...facts
      .filter(({ kind, choices }) => (kind === 'choice') !== (choices !== undefined))
      .map(({ name }) => `fact ${name}: choices belong to a choice`),
    ...Object.entries({
      facts: factNames,
      settings: settingNames,
      conditions: idsOf(conditions),
      papers: idsOf(papers),
      stages: idsOf(stages),
      fees: idsOf(fees),
      after: idsOf(after),
    }).flatMap(([list, names]) => twice(names).map((name) => `${list}: ${name} twice`)),
    ...(stages[0]?.kind === 'intake' ? [] : ['stages: the first is the intake']),
  ];
}

/** A setting that is not set asks for nothing; under a `not` it would turn into asking for everything. */
function isUnderNot(term: Term): boolean {
  if ('not' in term) return operandsOf(term.not).some(isSetting);
  if ('all' in term) return term.all.some(isUnderNot);
  return 'any' in term && term.any.some(isUnderNot);
}

function isFact(operand: Operand): operand is { fact: string } {
  return typeof operand === 'object' && 'fact' in operand;
}

function isSetting(operand: Operand): operand is { setting: string } {
  return typeof operand === 'object' && 'setting' in operand;
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, n) => names.indexOf(name) !== n))];
}
