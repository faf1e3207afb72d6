import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { onTheWay } from '../../../kernel/server/database/on-the-way.ts';
import type { EnteredPerson } from '../contract/case.ts';
import { checkPerson } from './core/check-person.ts';
import type { PersonRecord } from './queries.ts';
import type { HallTables } from './tables.ts';

/** Somebody as entered, with what was found in it. */
function particularsOf(ctx: Ctx, person: EnteredPerson) {
  return {
    name_zh: person.nameZh,
    surname: person.surname,
    given: person.given,
    sex: person.sex,
    born: person.born,
    nationality: person.nationality,
    passport: person.passport,
    passport_until: person.passportUntil,
    mrz: person.mrz,
    id_number: person.idNumber,
    post_zh: person.postZh,
    post_en: person.postEn,
    phone: person.phone,
    email: person.email,
    findings: checkPerson(person, ctx.today),
  } satisfies Partial<PersonRecord>;
}

/** The same as columns to write. */
export function columnsOf(ctx: Ctx, person: EnteredPerson) {
  const particulars = particularsOf(ctx, person);
  return { ...particulars, findings: JSON.stringify(particulars.findings) };
}

/** Somebody of a case just begun, in the order given, as the table will have them. */
export function newPeople(ctx: Ctx, caseId: string, people: readonly EnteredPerson[]): PersonRecord[] {
  return people.map((person, at) => ({
    office: ctx.office.code,
    id: ctx.newId(),
    hall_case: caseId,
    place: at + 1,
    ...particularsOf(ctx, person),
  }));
}

/** Writes people of a new case, on the way to commit. */
export async function writePeople(ctx: Ctx, people: readonly PersonRecord[]): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map((person) => ({ ...person, findings: JSON.stringify(person.findings) }));
  await onTheWay(ctx.db, tables<HallTables>(ctx).insertInto('service_hall.case_person').values(rows));
}
