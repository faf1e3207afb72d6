import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { EnteredPerson, FoundInEntry } from '../../contract/case.ts';
import type { TypedPassport } from '../../contract/uploads.ts';
import { judgeResidentId } from './uploads/judge-numbers.ts';
import { judgeZone } from './uploads/judge-zone.ts';
import { found } from './uploads/verdict.ts';

/** Looks at what was entered of a person: the passport's zone in itself and beside the rest, the ID number, the days. */
export function checkPerson(person: EnteredPerson, today: IsoDate): FoundInEntry[] {
  const findings = [
    ...(person.mrz ? judgeZone(person.mrz, passportOf(person), today).findings : []),
    ...(person.idNumber
      ? judgeResidentId(person.idNumber, orUndefined({ birth: person.born, sex: person.sex }))
      : []),
  ];
  const expired = person.passportUntil !== null && person.passportUntil < today;
  if (expired && !findings.some(({ code }) => code === 'passport-expired'))
    findings.push(found('passport-expired', { zone: person.passportUntil! }));
  if (person.born !== null && (person.born >= today || person.born < '1900-01-01'))
    findings.push(found('born-to-come', { zone: person.born }));
  return findings.map((finding) => ({ ...finding, at: fieldOf(finding.code) }));
}

type Passport = Record<'surname' | 'given' | 'passport' | 'born' | 'passportUntil' | 'sex', string | null>;

/** What the form says of the passport, as an upload of its page is held against. */
export function passportOf({ surname, given, passport, born, passportUntil, sex }: Passport): TypedPassport {
  return orUndefined({
    surname,
    givenNames: given,
    number: passport,
    birth: born,
    expiry: passportUntil,
    sex,
  });
}

function orUndefined<T extends Record<string, string | null>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: string;
  };
}

const fields: Readonly<Record<string, keyof EnteredPerson>> = {
  'passport-surname': 'surname',
  'passport-given-names': 'given',
  'passport-name-not-latin': 'surname',
  'passport-number': 'passport',
  'passport-birth': 'born',
  'passport-expiry': 'passportUntil',
  'passport-expired': 'passportUntil',
  'born-to-come': 'born',
  'passport-sex': 'sex',
};

function fieldOf(code: string): string {
  return fields[code] ?? (code.startsWith('resident-id') ? 'idNumber' : 'mrz');
}
