import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { CloseOut, CloseOutRow } from '../../contract/close-outs.ts';
import { deskKeyOf } from '../firms/desk-key.ts';
import { type CaseRecord, type PersonRecord, peopleOf } from '../queries.ts';
import { mayCloseOut } from './policy.ts';
import { type CloseOutRecord, passportsBack, visitsOf } from './queries.ts';

/** A close-out with its guests. */
export async function presentCloseOut(ctx: Ctx, of: CaseRecord, row: CloseOutRecord): Promise<CloseOut> {
  const people = await peopleOf(ctx, of.id);
  return {
    ...headOfCloseOut(ctx, of, row),
    visits: row.kind === 'visit' ? await presentVisits(ctx, row, people) : [],
    passports: row.kind === 'passports' ? await presentPassports(ctx, row, people) : [],
    why: row.why,
    abilities: { record: mayCloseOut(ctx.actor, of, row, await deskKeyOf(ctx)) },
  };
}

async function presentVisits(
  ctx: Ctx,
  row: CloseOutRecord,
  people: readonly PersonRecord[],
): Promise<CloseOut['visits']> {
  const visits = await visitsOf(ctx, [row.id]);
  return people.map((person) => {
    const visit = visits.find((one) => one.person === person.id);
    return {
      personId: person.id,
      name: nameOfPerson(person),
      came: visit?.came ?? null,
      arrivedOn: visit?.arrived_on ?? null,
      leftOn: visit?.left_on ?? null,
    };
  });
}

async function presentPassports(
  ctx: Ctx,
  row: CloseOutRecord,
  people: readonly PersonRecord[],
): Promise<CloseOut['passports']> {
  const back = await passportsBack(ctx, row.id);
  return people.map((person) => {
    const noted = back.find((one) => one.person === person.id);
    return {
      personId: person.id,
      name: nameOfPerson(person),
      went: noted?.went ?? null,
      handedInOn: noted?.handed_in_on ?? null,
    };
  });
}

/** A row of the list. */
export function presentCloseOutRow(
  ctx: Ctx,
  of: Pick<CaseRecord, 'id' | 'number' | 'title_zh' | 'title_en' | 'people'>,
  row: CloseOutRecord,
  settled: number,
): CloseOutRow {
  return { ...headOfCloseOut(ctx, of, row), guests: of.people, left: settled };
}

function headOfCloseOut(
  ctx: Ctx,
  of: { id: Id; number: string | null; title_zh: string | null; title_en: string | null },
  row: CloseOutRecord,
) {
  return {
    id: row.id,
    version: row.version,
    case: { id: of.id, number: of.number ?? '', title: bothOf(of.title_zh, of.title_en) },
    kind: row.kind,
    state: row.state,
    plannedOn: row.planned_on,
    due: row.due_on,
    late: row.state === 'open' && row.due_on !== null && row.due_on < ctx.today,
    remindedOn: row.reminded_on,
    closedOn: row.closed_on,
  };
}

/** A name as it stands in each language; where one is missing, the other. */
export function nameOfPerson({
  name_zh: zh,
  surname,
  given,
}: Pick<PersonRecord, 'name_zh' | 'surname' | 'given'>): Both {
  return bothOf(zh, [surname, given].filter(Boolean).join(' ') || null);
}

function bothOf(zh: string | null, en: string | null): Both {
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}
