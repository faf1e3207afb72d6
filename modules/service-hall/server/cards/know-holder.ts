import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { sortKey } from '../../../../kernel/server/search/pinyin.ts';
import { refuse } from '../refuse.ts';
import { cardsChanged } from './events.ts';
import type { HolderRecord } from './queries.ts';
import type { CardTables } from './tables.ts';

/** A person as papers give one. */
export interface PaperPerson {
  name: { zh: string | null; en: string };
  born: IsoDate;
  idNumber: string | null;
  passport: string;
  passportEndsOn: IsoDate;
  firm: { code: string; zh: string; en: string | null } | null;
  post: { zh: string | null; en: string | null } | null;
}

/**
 * Is this person known? By resident number, or by passport and birth; never by name alone, since two people may have
 * one. The resident number is asked first: passports come and go.
 */
export async function findHolder(
  ctx: Ctx,
  { idNumber, passport, born }: Pick<PaperPerson, 'idNumber' | 'passport' | 'born'>,
): Promise<HolderRecord | undefined> {
  const rows = await tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`(id_number = ${idNumber} or (passport = ${passport} and born = ${born}::date))`)
    .forUpdate()
    .execute();
  return rows.find((row) => idNumber !== null && row.id_number === idNumber) ?? rows[0];
}

/** The columns of a person as papers give one. */
export function columnsOfPerson(person: PaperPerson) {
  return {
    name_zh: person.name.zh,
    name_en: person.name.en,
    born: person.born,
    id_number: person.idNumber,
    passport: person.passport,
    passport_ends: person.passportEndsOn,
    firm_code: person.firm?.code ?? null,
    firm_zh: person.firm?.zh ?? null,
    firm_en: person.firm?.en ?? null,
    post_zh: person.post?.zh ?? null,
    post_en: person.post?.en ?? null,
    sort_key: sortKey(person.name.zh ?? person.name.en),
  };
}

/** Enters a person of whom nothing is known yet. */
export async function insertHolder(ctx: Ctx, person: PaperPerson): Promise<Id> {
  const id = ctx.newId();
  await tables<CardTables>(ctx)
    .insertInto('service_hall.holder')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      ...columnsOfPerson(person),
      trips: '[]',
      changed_on: ctx.today,
    })
    .execute();
  ctx.record({
    verb: 'service-hall.card-holder-added',
    subject: { kind: 'card-holder', id },
    data: { version: 1 },
  });
  await indexSubjects(ctx, 'card-holder', [id]);
  ctx.publish(cardsChanged(id));
  return id;
}

/** Refuses a passport that, with the same birth, is another holder’s. */
export async function refuseOthersPassport(ctx: Ctx, holder: HolderRecord, passport: string): Promise<void> {
  const other = await tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('passport', '=', passport)
    .where('born', '=', holder.born)
    .where('id', '<>', holder.id)
    .executeTakeFirst();
  if (other) throw refuse('holder-exists');
}
