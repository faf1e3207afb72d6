import { sql } from 'kysely';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { SearchEntry, Subject } from '../../../kernel/server/house/subject.ts';
import { statesUnderWork } from './core/case-state.ts';
import { hallDesk } from './desk.ts';
import { visible } from './policy.ts';
import type { CaseRecord, PersonRecord } from './queries.ts';
import { shippedServices } from './shipped.ts';
import type { HallTables } from './tables.ts';
import { titleOfCase } from './title-of-case.ts';

/** A case, as the search, the desk and other modules know one. */
export const caseSubject: Subject = {
  kind: 'hall-case',
  name: { zh: '办件', en: 'Case' },
  link: (id) => `/cases/${id}`,
  visible,
  underWork: () => sql`select id from service_hall.hall_case where state in (${sql.join(statesUnderWork)})`,
  files: { uses: ['paper'], mayKeep: async () => withTheCase },
  async titles(ctx, ids) {
    if (ids.length === 0) return new Map();
    const rows = await tables<HallTables>(ctx)
      .selectFrom('service_hall.hall_case')
      .select(['id', 'title_zh', 'title_en', 'number', 'service'])
      .where('office', '=', ctx.office.code)
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, titleOfCase(row)]));
  },
  searchEntries,
  desk: hallDesk,
};

async function searchEntries(ctx: Ctx, ids?: string[]): Promise<SearchEntry[]> {
  let found = tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select(['id', 'number', 'service', 'title_zh', 'title_en', 'contact_name'])
    .where('office', '=', ctx.office.code)
    .where('number', 'is not', null);
  if (ids) found = found.where(sql<boolean>`id = any(${ids}::uuid[])`);
  const rows = await found.execute();
  const people = await peopleOfCases(ctx, ids);
  return rows.map((row) => entryOf(row, people.get(row.id) ?? []));
}

type Entered = Pick<CaseRecord, 'id' | 'number' | 'service' | 'title_zh' | 'title_en' | 'contact_name'>;
type Named = Pick<PersonRecord, 'name_zh' | 'surname' | 'given' | 'passport'>;

/** What a received case is found by: its reference, its contact, and its people's names and passports. */
export function entryOf(row: Entered, people: readonly Named[]): SearchEntry {
  const name = shippedServices.get(row.service)?.name ?? { zh: row.service, en: row.service };
  const own = people.flatMap((person) => [
    person.name_zh,
    [person.surname, person.given].filter(Boolean).join(' '),
    person.passport,
  ]);
  return {
    id: row.id,
    title: titleOfCase(row),
    detail: { zh: `${row.number} · ${name.zh}`, en: `${row.number} · ${name.en}` },
    words: [row.number!, row.contact_name ?? '', ...own.flatMap((one) => one || [])],
  };
}

/** Names and passports cases are found by. */
async function peopleOfCases(ctx: Ctx, ids?: string[]): Promise<Map<string, Named[]>> {
  let found = tables<HallTables>(ctx)
    .selectFrom('service_hall.case_person')
    .select(['hall_case', 'name_zh', 'surname', 'given', 'passport'])
    .where('office', '=', ctx.office.code);
  if (ids) found = found.where(sql<boolean>`hall_case = any(${ids}::uuid[])`);
  return Map.groupBy(await found.execute(), ({ hall_case }) => hall_case);
}

const withTheCase: Both = {
  zh: '材料随申请提交，请在办件页面处理。',
  en: 'Papers are handed in with the application. Deal with them on the page of the case.',
};
