import type { CasePerson, EnteredPerson } from '../../contract/case.ts';

/** The fields of a person, in the order they are asked. */
export const personFields = [
  'mrz',
  'nameZh',
  'surname',
  'given',
  'sex',
  'born',
  'nationality',
  'passport',
  'passportUntil',
  'idNumber',
  'postZh',
  'postEn',
  'phone',
  'email',
] as const satisfies readonly (keyof EnteredPerson)[];

/** A person as the fields hold one. */
export type PersonTyped = Record<(typeof personFields)[number], string>;

/** What stands in the fields: of a person, or of nobody yet. */
export function personTyped(person?: CasePerson): PersonTyped {
  return Object.fromEntries(personFields.map((field) => [field, person?.[field] ?? ''])) as PersonTyped;
}

/** The same with what the lines of the passport say. */
export function withZone(
  typed: PersonTyped,
  fields: Partial<Record<keyof PersonTyped, string | null>>,
): PersonTyped {
  const said = Object.entries(fields).filter(([, value]) => value);
  return { ...typed, ...Object.fromEntries(said) };
}

/** What is sent of a person: an empty field is none. */
export function personSent(
  typed: PersonTyped,
): Record<keyof PersonTyped, string | null> & { sex: EnteredPerson['sex'] } {
  const sent = Object.fromEntries(
    personFields.map((field) => [field, typed[field].trim() || null]),
  ) as Record<keyof PersonTyped, string | null>;
  return {
    ...sent,
    nationality: sent.nationality?.toUpperCase() ?? null,
    sex: (typed.sex as EnteredPerson['sex']) || null,
  };
}
