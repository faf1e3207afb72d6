import type { Operand, ServiceDefinition, Term } from '../../../contract/definition.ts';

/** A term of a definition, and where it stands. */
export interface Placed {
  at: string;
  term: Term;
  /** A condition asks; everything else is there, or not, by its term. */
  asks: boolean;
}

/** Every term of a definition. */
export function termsIn(definition: ServiceDefinition): Placed[] {
  const { conditions, papers, fees, stages, letters, clock } = definition;
  const gated: { at: string; when: Term | true }[] = [
    ...papers.map(({ id, needed }) => ({ at: `paper ${id}`, when: needed })),
    ...fees.map(({ id, due }) => ({ at: `fee ${id}`, when: due })),
    ...stages.map(({ id, when }) => ({ at: `stage ${id}`, when })),
    ...letters.map(({ kind, when }) => ({ at: `letter ${kind}`, when })),
    ...clock.promises.map(({ decideWithin, when }) => ({ at: `clock ${decideWithin}`, when })),
  ];
  return [
    ...conditions.map(({ id, needs }) => ({ at: `condition ${id}`, term: needs, asks: true })),
    ...gated.flatMap(({ at, when }) => (when === true ? [] : [{ at, term: when, asks: false }])),
  ];
}

/** The texts of a definition that may quote settings. */
export function quotingIn({ conditions, papers, after }: ServiceDefinition) {
  return [
    ...conditions.flatMap(({ id, asks, reason }) => [
      { at: `condition ${id}`, text: asks },
      { at: `condition ${id}`, text: reason },
    ]),
    ...papers.map(({ id, how }) => ({ at: `paper ${id}`, text: how })),
    ...after.map(({ id, what }) => ({ at: `after ${id}`, text: what })),
  ];
}

export function isFact(operand: Operand): operand is { fact: string } {
  return typeof operand === 'object' && 'fact' in operand;
}

export function isSetting(operand: Operand): operand is { setting: string } {
  return typeof operand === 'object' && 'setting' in operand;
}
