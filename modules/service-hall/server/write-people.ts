import type { Insertable } from 'kysely';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { EnteredPerson } from '../contract/case.ts';
import { checkPerson } from './core/check-person.ts';
import type { CasePersonTable, HallTables } from './tables.ts';

/** The columns of somebody as entered, with what was found in it. */
export function columnsOf(ctx: Ctx, person: EnteredPerson) {
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
    findings: JSON.stringify(checkPerson(person, ctx.today)),
  } satisfies Partial<Insertable<CasePersonTable>>;
}

/** Writes people of a new case, in the order given. */
export async function writePeople(ctx: Ctx, caseId: string, people: readonly EnteredPerson[]): Promise<void> {
  if (people.length === 0) return;
  await tables<HallTables>(ctx)
    .insertInto('service_hall.case_person')
    .values(
      people.map((person, n) => ({
        office: ctx.office.code,
        id: ctx.newId(),
        hall_case: caseId,
        place: n + 1,
        ...columnsOf(ctx, person),
      })),
    )
    .execute();
}
