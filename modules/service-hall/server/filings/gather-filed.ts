import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { FiledCase } from '../../contract/filings.ts';
import { nameOfPerson } from '../close-outs/present.ts';
import { missingIn } from '../core/missing.ts';
import { editionOf } from '../editions.ts';
import { knownNow } from '../known.ts';
import type { CaseRecord } from '../queries.ts';
import type { HallTables } from '../tables.ts';

/** The cases of a filing with what is missing of each draft: all read at once, since a filing has up to fifty. */
export async function gatherFiled(ctx: Ctx, cases: readonly CaseRecord[]): Promise<FiledCase[]> {
  const ids = cases.map(({ id }) => id);
  const people = Map.groupBy(await peopleOfAll(ctx, ids), (row) => row.hall_case);
  const papers = Map.groupBy(await papersOfAll(ctx, ids), (row) => row.hall_case);
  const editions = await editionsOf(ctx, cases);
  const filed: FiledCase[] = [];
  for (const row of cases) {
    const own = people.get(row.id) ?? [];
    const definition = editions.get(keyOf(row))!;
    const contact = { name: row.contact_name, email: row.contact_email, phone: row.contact_phone };
    const known = await knownNow(ctx, { row, definition, people: own });
    const [person] = own;
    filed.push({
      id: row.id,
      version: row.version,
      number: row.number,
      state: row.state,
      name: person ? nameOfPerson(person) : { zh: row.title_zh ?? '', en: row.title_en ?? '' },
      passport: person?.passport ?? null,
      missing:
        row.state === 'draft'
          ? missingIn(definition, known, { contact, people: own, papers: papers.get(row.id) ?? [] })
          : [],
    });
  }
  return filed;
}

function peopleOfAll(ctx: Ctx, ids: readonly string[]) {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.case_person')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`hall_case = any(${ids}::uuid[])`)
    .orderBy('place')
    .execute();
}

function papersOfAll(ctx: Ctx, ids: readonly string[]) {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.case_paper')
    .select(['hall_case', 'paper', 'person', 'standing'])
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`hall_case = any(${ids}::uuid[])`)
    .execute();
}

async function editionsOf(
  ctx: Ctx,
  cases: readonly CaseRecord[],
): Promise<ReadonlyMap<string, ServiceDefinition>> {
  const editions = new Map<string, ServiceDefinition>();
  for (const row of cases)
    if (!editions.has(keyOf(row))) editions.set(keyOf(row), await editionOf(ctx, row.service, row.edition));
  return editions;
}

function keyOf({ service, edition }: CaseRecord): string {
  return `${service} ${edition}`;
}
