import type { ServiceDefinition } from '../../../contract/definition.ts';
import { figureFaults } from './figure-faults.ts';
import { nameFaults } from './name-faults.ts';

/**
 * What does not hang together in a definition that has the right shape. In English, for whoever writes definitions;
 * each line names the place.
 */
export function faultsOfDefinition(definition: ServiceDefinition): string[] {
  const { facts, stages, after } = definition;
  return [
    ...nameFaults(definition),
    ...figureFaults(definition),
    ...facts
      .filter(({ kind, choices }) => (kind === 'choice') !== (choices !== undefined))
      .map(({ name }) => `fact ${name}: choices belong to a choice`),
    ...facts
      .filter(({ kind, unit }) => unit !== undefined && kind !== 'number')
      .map(({ name }) => `fact ${name}: a unit belongs to a number`),
    ...after
      .filter(({ due, closeOut }) => closeOut !== undefined && due === null)
      .map(({ id }) => `after ${id}: a close-out has a time`),
    ...(after.filter(({ closeOut }) => closeOut).length > 1 ? ['after: one close-out at most'] : []),
    ...(stages[0]?.kind === 'intake' ? [] : ['stages: the first is the intake']),
    ...(stages[0]?.when === true ? [] : ['stages: every case passes through the intake']),
  ];
}
